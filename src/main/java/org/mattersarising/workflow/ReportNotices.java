package org.mattersarising.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.agenda.AgendaEvent;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.web.GovukDates;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those concerned what happened to a promised report. What happens because a time has come is told by {@link ReportChasing}. */
@Component
class ReportNotices {

    private final ProgrammeEntries entries;
    private final Meetings meetings;
    private final Reports reports;
    private final ReportPeople people;
    private final ReportTell tell;

    ReportNotices(ProgrammeEntries entries, Meetings meetings, Reports reports, ReportPeople people, ReportTell tell) {
        this.entries = entries;
        this.meetings = meetings;
        this.reports = reports;
        this.people = people;
        this.tell = tell;
    }

    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(AgendaEvent.OfEntry event) {
        ProgrammeEntry entry = entries.get(event.entry());
        if (!entry.promised()) {
            return;
        }
        if (event instanceof AgendaEvent.Placed || event instanceof AgendaEvent.Linked) {
            asked(entry, event);
        } else if (event instanceof AgendaEvent.Moved || event instanceof AgendaEvent.Replanned) {
            moved(entry, event);
        } else if (event instanceof AgendaEvent.HandedIn) {
            send(event, entry, NoticeKind.REPORT_HANDED_IN, people.holders(entry, Role.CLERK), "");
        } else if (event instanceof AgendaEvent.PromiseMissing missing) {
            // Whoever imported the pack is told like anybody: they have not read its agenda for this.
            tell.about(entry, NoticeKind.PROMISE_MISSING, clerkAndChair(entry), missing(missing));
        }
    }

    /** One alarm for a meeting, about the first of its reports, with the others in its words. */
    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(AgendaEvent.DeadlinePassed event) {
        List<ProgrammeEntry> late = new ArrayList<>(
                entries.findByMeetingIdAndStatusOrderById(event.meeting(), ProgrammeEntry.Status.PLANNED).stream()
                        .filter(reports::late)
                        .toList());
        // An exempt one would carry no words.
        late.sort(java.util.Comparator.comparing(this::exempt));
        late.stream().findFirst().ifPresent(first -> {
            String all = late.stream().map(entry -> entry.reference().value()).collect(Collectors.joining(", "));
            tell.about(
                    first,
                    NoticeKind.DEADLINE_PASSED,
                    clerkAndChair(first),
                    event.why() + "\nReports that are late by that: " + all + ".");
        });
    }

    private void asked(ProgrammeEntry entry, AgendaEvent event) {
        boolean theirs = people.action(entry).isPresent();
        if (theirs && entry.meeting().isPresent()) {
            send(
                    event,
                    entry,
                    NoticeKind.REPORT_ASKED,
                    people.writers(entry),
                    "For the meeting of " + day(entry) + ": " + entry.placedBecause() + ".");
        }
        if (entry.meeting().isEmpty() || entry.provisional()) {
            tell.about(entry, NoticeKind.MEETING_WANTED, people.holders(entry, Role.CLERK), entry.placedBecause());
        }
    }

    private void moved(ProgrammeEntry entry, AgendaEvent event) {
        // Where the action moves along, its own notice says so.
        boolean movesAlong = event instanceof AgendaEvent.Moved
                && people.action(entry)
                        .filter(action -> action.status().toBeDone())
                        .isPresent();
        if (!movesAlong && entry.planned() && people.action(entry).isPresent()) {
            send(event, entry, NoticeKind.REPORT_MOVED, people.writers(entry), event.why());
        }
        if (entry.meeting().isEmpty()) {
            tell.about(entry, NoticeKind.MEETING_WANTED, people.holders(entry, Role.CLERK), event.why());
        }
    }

    private String missing(AgendaEvent.PromiseMissing missing) {
        return "The agenda of "
                + GovukDates.format(meetings.get(missing.meeting()).date()) + " does not have it: " + missing.why()
                + ".";
    }

    private List<PersonId> clerkAndChair(ProgrammeEntry entry) {
        return Stream.concat(people.holders(entry, Role.CLERK).stream(), people.holders(entry, Role.CHAIR).stream())
                .distinct()
                .toList();
    }

    private boolean exempt(ProgrammeEntry entry) {
        return people.action(entry).filter(Action::exempt).isPresent();
    }

    private String day(ProgrammeEntry entry) {
        MeetingId meeting = entry.meeting().orElseThrow();
        return GovukDates.format(meetings.get(meeting).date());
    }

    // Nobody is told of what they did themselves.
    private void send(AgendaEvent event, ProgrammeEntry entry, NoticeKind kind, Collection<PersonId> to, String words) {
        OptionalLong actor = event.by().personId();
        tell.about(
                entry,
                kind,
                to.stream()
                        .filter(person -> actor.isEmpty() || actor.getAsLong() != person.value())
                        .toList(),
                words);
    }
}
