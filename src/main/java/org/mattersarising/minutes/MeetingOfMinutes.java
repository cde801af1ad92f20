package org.mattersarising.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.parser.MinutesParser;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which meeting the minutes of a document are of, where a clerk has to say it: the text gives no day, or the reader took a wrong one. All
 * that is reckoned from that day is reckoned again.
 */
@Service
@Transactional
public class MeetingOfMinutes {

    private final ImportedDocuments documents;
    private final Proposals proposals;
    private final Calendar calendar;
    private final Meetings meetings;
    private final Amendments amendments;
    private final DueReckoning reckoning;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final MinutesParser parser = new MinutesParser();

    MeetingOfMinutes(
            ImportedDocuments documents,
            Proposals proposals,
            Calendar calendar,
            Meetings meetings,
            Amendments amendments,
            DueReckoning reckoning,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.proposals = proposals;
        this.calendar = calendar;
        this.meetings = meetings;
        this.amendments = amendments;
        this.reckoning = reckoning;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether the clerk may still say it: nothing was confirmed, and nothing compared with another version of the minutes.
     *
     * @param proposals all of the document
     */
    public static boolean isOpen(List<Proposal> proposals) {
        return proposals.stream()
                .noneMatch(proposal -> proposal.status() == ProposalStatus.CONFIRMED
                        || proposal.status() == ProposalStatus.STANDS
                        || proposal.status() == ProposalStatus.REPLACED
                        || proposal.former().isPresent());
    }

    /** The same of a document. */
    @Transactional(readOnly = true)
    public boolean open(long documentId) {
        return isOpen(proposals.findByDocumentIdOrderByPositionAscIdAsc(documentId));
    }

    /**
     * Says when the meeting was held; it is entered where the calendar lacks it. A due date that a clerk has typed stays.
     *
     * @throws Refused where the day is to come, no calendar takes it, or something was confirmed for the meeting already
     */
    public void heldOn(long documentId, LocalDate day, Actor by) {
        ImportedDocument document = documents.findById(documentId).orElseThrow();
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refused("Minutes are of a meeting that was held; enter today or an earlier day.");
        }
        if (!open(documentId)) {
            throw new Refused(
                    "Something here was confirmed or compared with another version of the minutes already, so the meeting"
                            + " stays as it is; change the due dates of what is left by hand.");
        }
        Reading again = parser.read(document.sourceText(), day);
        Map<String, Finding> found = ReadingProposals.of(again).stream()
                .collect(Collectors.toMap(Finding::place, Function.identity(), (first, second) -> first));
        reckoning.again(document, undecided -> {
            document.isOf(meetings.findFirstByBodyIdAndDate(document.body(), day)
                    .orElseGet(() ->
                            calendar.enter(document.body(), day, LocalTime.MIDNIGHT, "", Meeting.Kind.ORDINARY, by)));
            undecided.forEach(proposal -> proposal.dueAsIn(found.get(proposal.place())));
        });
        amendments.compare(document, again, by);
        events.publishEvent(new MinutesEvent.MeetingSaid(documentId, day, by));
    }
}
