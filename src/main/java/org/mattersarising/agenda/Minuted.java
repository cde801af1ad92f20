package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the minutes of a meeting what it made of what was promised to it. It finds and says why; the clerk confirms. */
@Service
@Transactional(readOnly = true)
public class Minuted {

    private static final Set<String> WANTS_TO_HEAR_AGAIN = Set.of("report_back", "standing_report", "agenda_item");

    private final ProgrammeEntries entries;
    private final ImportedDocuments documents;
    private final RecordedMinutes minutes;
    private final Proposals proposals;
    private final PromiseSearch search;
    private final MinuteLinks links;
    private final Actions actions;
    private final Calendar calendar;
    private final Clock clock;

    Minuted(
            ProgrammeEntries entries,
            ImportedDocuments documents,
            RecordedMinutes minutes,
            Proposals proposals,
            PromiseSearch search,
            MinuteLinks links,
            Actions actions,
            Calendar calendar,
            Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.minutes = minutes;
        this.proposals = proposals;
        this.search = search;
        this.links = links;
        this.actions = actions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What the minutes seem to say about one entry.
     *
     * @param minute that deals with it, as cited, or an empty text where none does
     * @param document the number of the document with that minute, or null
     * @param next the meeting to which it would go on, or null
     * @param clause the number of the clause that wants to hear again, or null
     * @param words of the minutes, or an empty text
     * @param reason why, for the clerk
     */
    public record Suggestion(
            ProgrammeEntry entry,
            Outcome outcome,
            String minute,
            Long document,
            MeetingId next,
            Long clause,
            String words,
            String reason) {}

    /** Whether minutes of a meeting have been imported. */
    public boolean read(Meeting meeting) {
        return !of(meeting).isEmpty();
    }

    /** For every promise to a meeting whose outcome is not recorded, what its minutes seem to say; nothing without minutes. */
    public List<Suggestion> suggestions(Meeting meeting) {
        List<ProgrammeEntry> open = open(meeting);
        List<ImportedDocument> recorded = of(meeting);
        if (recorded.isEmpty() || meeting.date().isAfter(LocalDate.now(clock))) {
            return List.of();
        }
        List<RecordedMinute> all = minutes.findByDocumentIdInOrderById(
                recorded.stream().map(ImportedDocument::id).toList());
        Map<Long, PromiseSearch.Pair<RecordedMinute>> best = search.pairs(open, all, RecordedMinute::heading);
        return open.stream()
                .map(entry -> goesBack(entry, all)
                        .map(minute ->
                                considered(entry, meeting, minute, "the minute goes back to the one that asked for it"))
                        .or(() -> Optional.ofNullable(best.get(entry.id()))
                                .map(pair -> considered(
                                        entry,
                                        meeting,
                                        pair.found(),
                                        pair.likeness().reason())))
                        .orElseGet(() -> notConsidered(entry, meeting)))
                .toList();
    }

    /** The promises to a meeting whose outcome is not recorded. */
    public List<ProgrammeEntry> open(Meeting meeting) {
        return entries.findByMeetingIdAndStatusOrderById(meeting.id(), ProgrammeEntry.Status.PLANNED).stream()
                .filter(ProgrammeEntry::promised)
                .toList();
    }

    private List<ImportedDocument> of(Meeting meeting) {
        return documents.findByMeetingIdOrderById(meeting.id());
    }

    /** The minute that cites the one from which the entry came: surer than any likeness of words. */
    private Optional<RecordedMinute> goesBack(ProgrammeEntry entry, List<RecordedMinute> all) {
        List<Proposal> around = entry.action()
                .map(actions::get)
                .flatMap(Action::clause)
                .flatMap(proposals::findById)
                .map(clause -> links.around(entry.body(), clause))
                .orElse(List.of());
        return all.stream()
                .filter(minute -> around.stream()
                        .anyMatch(clause -> clause.documentId() == minute.document()
                                && !minute.number().isEmpty()
                                && clause.minuteNumber().equals(minute.number())))
                .findFirst();
    }

    private Suggestion considered(ProgrammeEntry entry, Meeting meeting, RecordedMinute minute, String reason) {
        List<Proposal> clauses = proposals.findByDocumentIdOrderByPositionAscIdAsc(minute.document()).stream()
                .filter(clause -> clause.minuteNumber().equals(minute.number())
                        && clause.heading().equals(minute.heading()))
                .toList();
        Optional<Proposal> again = clauses.stream()
                .filter(clause -> WANTS_TO_HEAR_AGAIN.contains(clause.kind()))
                .findFirst();
        boolean deferred = clauses.stream().anyMatch(clause -> defers(clause.wording()));
        Outcome outcome = again.isPresent() ? Outcome.RENEWED : deferred ? Outcome.DEFERRED : Outcome.CLOSED;
        // A standing report comes again by its own rule.
        if (outcome == Outcome.CLOSED && entry.recurrence().isPresent()) {
            outcome = Outcome.RENEWED;
        }
        String words = again.or(() -> clauses.stream().reduce((first, last) -> last))
                .map(Proposal::wording)
                .orElse("");
        return new Suggestion(
                entry,
                outcome,
                minute.cited(),
                minute.document(),
                next(entry, meeting, outcome, again),
                again.filter(clause -> entry.recurrence().isEmpty())
                        .map(Proposal::id)
                        .orElse(null),
                words,
                reason);
    }

    private Suggestion notConsidered(ProgrammeEntry entry, Meeting meeting) {
        return new Suggestion(
                entry,
                Outcome.DEFERRED,
                "",
                null,
                next(entry, meeting, Outcome.DEFERRED, Optional.empty()),
                null,
                "",
                "no minute of this meeting is like it");
    }

    private MeetingId next(ProgrammeEntry entry, Meeting held, Outcome outcome, Optional<Proposal> again) {
        if (outcome == Outcome.CLOSED
                || (outcome == Outcome.RENEWED && entry.recurrence().isPresent())) {
            return null;
        }
        LocalDate from = again.flatMap(Proposal::dueDate).orElse(held.date().plusDays(1));
        return calendar.of(entry.body())
                .firstOrdinaryOnOrAfter(from)
                .map(Meeting::id)
                .orElse(null);
    }

    private static boolean defers(String wording) {
        return wording.toLowerCase(Locale.UK).matches("(?s).*\\b(?:defer|adjourn|postpone)(?:red|ed|d)?\\b.*");
    }
}
