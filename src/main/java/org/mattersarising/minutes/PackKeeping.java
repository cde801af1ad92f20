package org.mattersarising.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.document.SourceText;
import org.mattersarising.minutes.parser.MeetingMinutes;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a document with what was read from it, all in one transaction. */
@Component
class PackKeeping {

    private static final LocalTime UNKNOWN_TIME = LocalTime.MIDNIGHT;

    private final ImportedDocuments documents;
    private final Proposals proposals;
    private final Calendar calendar;
    private final Meetings meetings;
    private final PackMeetings announced;
    private final Amendments amendments;
    private final NameMatcher names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackKeeping(
            ImportedDocuments documents,
            Proposals proposals,
            Calendar calendar,
            Meetings meetings,
            PackMeetings announced,
            Amendments amendments,
            NameMatcher names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.proposals = proposals;
        this.calendar = calendar;
        this.meetings = meetings;
        this.announced = announced;
        this.amendments = amendments;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @return the number of the document */
    @Transactional
    long keep(BodyId body, SourceText source, byte[] bytes, Reading reading, Actor by) {
        ImportedDocument document = documents.save(new ImportedDocument(
                body,
                meetingOf(body, reading, by),
                source.fileName(),
                source.sha256(),
                title(reading, source.fileName()),
                namedBody(reading),
                source.text(),
                bytes,
                by,
                clock.instant()));
        announced.keep(document.id(), reading);
        propose(document, reading);
        amendments.compare(document, reading, by);
        events.publishEvent(new MinutesEvent.Imported(document.id(), source.fileName(), by));
        return document.id();
    }

    private void propose(ImportedDocument document, Reading reading) {
        NameMatcher.Snapshot directory = names.on(LocalDate.now(clock));
        DueDates dueDates =
                new DueDates(calendar.of(document.body()), heldOn(reading).orElse(null));
        List<Finding> findings = ReadingProposals.of(reading);
        for (int position = 0; position < findings.size(); position++) {
            Finding finding = findings.get(position);
            proposals.save(new Proposal(document.id(), position, finding, draft(finding, dueDates, directory)));
        }
    }

    private static Draft draft(Finding finding, DueDates dueDates, NameMatcher.Snapshot directory) {
        String owner = directory.match(finding.owner()).stream()
                .findFirst()
                .map(match -> directory.label(match.person()))
                .orElse("");
        return new Draft(finding.wording(), owner, dueDates.written(finding), "NORMAL", "", "");
    }

    /** The meeting whose minutes these are. That they exist proves that it was held, so it is entered where the calendar lacks it. */
    private MeetingId meetingOf(BodyId body, Reading reading, Actor by) {
        return reading.minutes().stream()
                .filter(minutes -> minutes.date() != null)
                .findFirst()
                .flatMap(minutes ->
                        meetings.findFirstByBodyIdAndDate(body, minutes.date()).or(() -> enter(body, minutes, by)))
                .map(Meeting::id)
                .orElse(null);
    }

    /** A date that no calendar takes is a slip of print or of the reader; it must not keep the document out. */
    private Optional<Meeting> enter(BodyId body, MeetingMinutes minutes, Actor by) {
        if (calendar.problem(body, minutes.date()).isPresent()) {
            return Optional.empty();
        }
        LocalTime time = minutes.time() == null ? UNKNOWN_TIME : minutes.time();
        return Optional.of(calendar.enter(body, minutes.date(), time, "", Meeting.Kind.ORDINARY, by));
    }

    private static Optional<LocalDate> heldOn(Reading reading) {
        return reading.minutes().stream()
                .map(MeetingMinutes::date)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static String title(Reading reading, String fileName) {
        String title = heldOn(reading).map(ImportedDocument::titleOf).orElse(fileName);
        return title.length() <= 200 ? title : title.substring(0, 200);
    }

    private static String namedBody(Reading reading) {
        return reading.minutes().stream()
                .map(MeetingMinutes::body)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
