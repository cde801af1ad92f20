package org.mattersarising.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.web.Choice;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A work programme in the order in which boards print it: meeting by meeting, then what has no date yet. */
@Component
@Transactional(readOnly = true)
class ProgrammePage {

    private final ProgrammeEntries entries;
    private final Calendar calendar;
    private final Clock clock;

    ProgrammePage(ProgrammeEntries entries, Calendar calendar, Clock clock) {
        this.entries = entries;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What comes to one meeting.
     *
     * @param meeting or null where the date is to be decided
     * @param overdue whether the day by which reports for it are with the clerk has passed
     * @param deadline the day by which reports for it are with the clerk, or null
     */
    record Slot(Meeting meeting, LocalDate deadline, boolean past, boolean overdue, List<ProgrammeEntry> entries) {}

    List<Slot> of(BodyId body) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<ProgrammeEntry>> byMeeting =
                entries.findByBodyIdAndStatusOrderById(body, ProgrammeEntry.Status.PLANNED).stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.meeting().map(id -> id.value()).orElse(0L)));
        List<Slot> slots = new ArrayList<>();
        for (Meeting meeting : calendar.of(body).all()) {
            List<ProgrammeEntry> there = byMeeting.getOrDefault(meeting.id().value(), List.of());
            boolean past = meeting.date().isBefore(today);
            // A past meeting stays until its clerk has recorded what it considered.
            if (!there.isEmpty() || (!past && !meeting.cancelled())) {
                LocalDate deadline = calendar.reportDeadline(meeting);
                slots.add(new Slot(meeting, past ? null : deadline, past, deadline.isBefore(today), there));
            }
        }
        if (byMeeting.containsKey(0L)) {
            slots.add(new Slot(null, null, false, false, byMeeting.get(0L)));
        }
        return slots;
    }

    /** The numbers of the entries whose report should be there and is not. */
    static Set<Long> late(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.meeting() != null && slot.overdue())
                .flatMap(slot -> slot.entries().stream())
                .filter(entry -> entry.promised() && entry.handedInOn().isEmpty() && !entry.onAgenda())
                .map(ProgrammeEntry::id)
                .collect(Collectors.toSet());
    }

    /** Where something can go on after a meeting: the later ones that are not cancelled. */
    List<Choice> after(Meeting held) {
        return calendar.of(held.body()).all().stream()
                .filter(meeting -> !meeting.cancelled() && meeting.date().isAfter(held.date()))
                .map(meeting -> new Choice(meeting.id().toString(), GovukDates.formatWithDay(meeting.date())))
                .toList();
    }

    /** Where an entry can go: the meetings from today on that are not cancelled. */
    List<Choice> meetings(BodyId body, Optional<LocalDate> also) {
        LocalDate today = LocalDate.now(clock);
        BodyCalendar all = calendar.of(body);
        return all.all().stream()
                .filter(meeting -> !meeting.cancelled())
                .filter(meeting -> !meeting.date().isBefore(today)
                        || also.filter(meeting.date()::equals).isPresent())
                .map(meeting -> new Choice(meeting.id().toString(), GovukDates.formatWithDay(meeting.date())))
                .toList();
    }
}
