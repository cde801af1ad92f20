package org.mattersarising.agenda;

import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MunicipalYear;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows "Further to Minute 89/16" back to the minute of that year and to the actions that came from it, and the other way round. */
@Service
@Transactional(readOnly = true)
public class MinuteLinks {

    private final OlderMinutes older;
    private final Proposals proposals;
    private final ImportedDocuments documents;
    private final Calendar calendar;
    private final Actions actions;

    MinuteLinks(
            OlderMinutes older, Proposals proposals, ImportedDocuments documents, Calendar calendar, Actions actions) {
        this.older = older;
        this.proposals = proposals;
        this.documents = documents;
        this.calendar = calendar;
        this.actions = actions;
    }

    /**
     * @param from the minute that points back: "Minute 14, Bus services"
     * @param words in which it does
     * @param document the number of the document that has the older minute, or null where none is known
     * @param heading of the older minute, or an empty text
     * @param actions the references of the actions that came from it
     */
    public record Link(String from, String words, Long document, String heading, List<String> actions) {}

    /** The links of a document; references that name no year lead nowhere for certain and are left out. */
    public List<Link> of(ImportedDocument document) {
        return older.findByDocumentIdOrderById(document.id()).stream()
                .filter(minute -> minute.cited().isPresent())
                .map(minute -> link(document.body(), minute))
                .toList();
    }

    /** The clauses of the older minutes to which the minute of a clause goes back, and of the later ones that go back to it. */
    List<Proposal> around(BodyId body, Proposal clause) {
        BodyCalendar meetings = calendar.of(body);
        List<Proposal> found = new java.util.ArrayList<>();
        older.findByDocumentIdOrderById(clause.documentId()).stream()
                .filter(minute -> minute.minute().equals(clause.minuteNumber()))
                .flatMap(minute -> minute.cited().stream())
                .forEach(cited -> found.addAll(clauses(body, cited, meetings)));
        year(clause, meetings)
                .map(year -> older.findByBodyIdAndCitedNumberAndCitedYearOrderById(
                        body, clause.minuteNumber(), year.begins()))
                .orElse(List.of())
                .forEach(later -> proposals.findByDocumentIdOrderByPositionAscIdAsc(later.document()).stream()
                        .filter(proposal -> proposal.minuteNumber().equals(later.minute()))
                        .forEach(found::add));
        return found;
    }

    private Link link(BodyId body, OlderMinute minute) {
        String from = "Minute " + minute.minute() + ", " + minute.heading();
        List<Proposal> clauses = clauses(body, minute.cited().orElseThrow(), calendar.of(body));
        if (clauses.isEmpty()) {
            return new Link(from, minute.words(), null, "", List.of());
        }
        List<String> followed = actions
                .findByClauseIdIn(clauses.stream().map(Proposal::id).toList())
                .stream()
                .map(Action::reference)
                .map(Object::toString)
                .sorted()
                .toList();
        Proposal first = clauses.get(0);
        return new Link(from, minute.words(), first.documentId(), first.heading(), followed);
    }

    private List<Proposal> clauses(BodyId body, MunicipalYear.MinuteNumber minute, BodyCalendar meetings) {
        return proposals.ofMinute(body, minute.number()).stream()
                .filter(proposal ->
                        year(proposal, meetings).filter(minute.year()::equals).isPresent())
                .toList();
    }

    private Optional<MunicipalYear> year(Proposal proposal, BodyCalendar meetings) {
        return documents
                .findById(proposal.documentId())
                .flatMap(ImportedDocument::meeting)
                .flatMap(meetings::find)
                .map(Meeting::date)
                .map(meetings::municipalYear);
    }
}
