package org.mattersarising.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.shared.Actor;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that a pack itself announces, on its front page and in its work programme. */
@Service
@Transactional
public class PackMeetings {

    /** Where the work programme gives a day only, the usual hour of such boards stands until somebody corrects it. */
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    private final ImportedDocuments documents;
    private final Proposals proposals;
    private final Calendar calendar;
    private final AnnouncedMeetings announcements;

    PackMeetings(ImportedDocuments documents, Proposals proposals, Calendar calendar, AnnouncedMeetings announcements) {
        this.announcements = announcements;
        this.documents = documents;
        this.proposals = proposals;
        this.calendar = calendar;
    }

    /** The announced days that the body's calendar lacks, in order, with their hour. */
    @Transactional(readOnly = true)
    public Map<LocalDate, LocalTime> missing(ImportedDocument document) {
        Map<LocalDate, LocalTime> announced = new TreeMap<>();
        announcements
                .findByDocumentIdOrderByDay(document.id())
                .forEach(meeting -> announced.put(meeting.day(), meeting.time()));
        BodyCalendar known = calendar.of(document.body());
        announced
                .keySet()
                .removeIf(day -> known.knows(day)
                        || calendar.problem(document.body(), day).isPresent());
        return announced;
    }

    /**
     * Enters the announced meetings that the calendar lacks. Undecided proposals whose due date nobody has changed get the one that now
     * follows.
     *
     * @return how many meetings were entered
     */
    public int enter(long documentId, Actor by) {
        ImportedDocument document = documents.findById(documentId).orElseThrow();
        DueDates before = dueDates(document);
        Map<LocalDate, LocalTime> missing = missing(document);
        missing.forEach((day, time) -> calendar.enter(document.body(), day, time, "", Meeting.Kind.ORDINARY, by));
        DueDates now = dueDates(document);
        proposals.findByDocumentIdOrderByPositionAscIdAsc(documentId).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED)
                .filter(proposal -> proposal.draft().due().equals(suggested(before, proposal)))
                .forEach(proposal -> proposal.write(proposal.draft().due(suggested(now, proposal))));
        return missing.size();
    }

    private DueDates dueDates(ImportedDocument document) {
        BodyCalendar meetings = calendar.of(document.body());
        return new DueDates(meetings, document.heldOn(meetings));
    }

    private static String suggested(DueDates dueDates, Proposal proposal) {
        return dueDates.suggest(
                        proposal.kind(), proposal.dueRead(), proposal.dueDate().orElse(null))
                .map(suggestion -> GovukDates.format(suggestion.due()))
                .orElse("");
    }

    /** Keeps what a reading announces. */
    void keep(long document, Reading reading) {
        announced(reading).forEach((day, time) -> announcements.save(new AnnouncedMeeting(document, day, time)));
    }

    private static Map<LocalDate, LocalTime> announced(Reading reading) {
        Map<LocalDate, LocalTime> announced = new TreeMap<>();
        reading.workProgramme().stream()
                .map(entry -> entry.meetingDate())
                .filter(java.util.Objects::nonNull)
                .forEach(day -> announced.put(day, USUAL_TIME));
        if (reading.agenda() != null && reading.agenda().date() != null) {
            announced.put(
                    reading.agenda().date(),
                    reading.agenda().time() == null
                            ? USUAL_TIME
                            : reading.agenda().time());
        }
        return announced;
    }
}
