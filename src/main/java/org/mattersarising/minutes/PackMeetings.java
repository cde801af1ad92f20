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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that a pack itself announces, on its front page and in its work programme. */
@Service
@Transactional
public class PackMeetings {

    /** Where the work programme gives a day only, the usual hour of such boards stands until somebody corrects it. */
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    private final ImportedDocuments documents;
    private final DueReckoning reckoning;
    private final Calendar calendar;
    private final AnnouncedMeetings announcements;

    PackMeetings(
            ImportedDocuments documents, DueReckoning reckoning, Calendar calendar, AnnouncedMeetings announcements) {
        this.announcements = announcements;
        this.documents = documents;
        this.reckoning = reckoning;
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
        Map<LocalDate, LocalTime> missing = missing(document);
        reckoning.again(
                document,
                undecided -> missing.forEach(
                        (day, time) -> calendar.enter(document.body(), day, time, "", Meeting.Kind.ORDINARY, by)));
        return missing.size();
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
