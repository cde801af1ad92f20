package org.mattersarising.agenda;

import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MunicipalYear;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.PackContents;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows "Further to Minute 89/16" back to the minute of that year and to the actions that came from it. */
@Service
@Transactional(readOnly = true)
public class OlderMinutes {

    private final PackContents packs;
    private final Proposals proposals;
    private final ImportedDocuments documents;
    private final Calendar calendar;
    private final Actions actions;

    OlderMinutes(
            PackContents packs, Proposals proposals, ImportedDocuments documents, Calendar calendar, Actions actions) {
        this.packs = packs;
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
        BodyCalendar meetings = calendar.of(document.body());
        return packs.of(document).references().stream()
                .flatMap(reference -> MunicipalYear.cited(reference.words()).stream()
                        .map(minute -> link(document, reference, minute, meetings)))
                .toList();
    }

    private Link link(
            ImportedDocument document,
            PackContents.Reference reference,
            MunicipalYear.MinuteNumber minute,
            BodyCalendar meetings) {
        String from = "Minute " + reference.minute() + ", " + reference.heading();
        List<Proposal> older = proposals.ofMinute(document.body(), minute.number()).stream()
                .filter(proposal ->
                        year(proposal, meetings).filter(minute.year()::equals).isPresent())
                .toList();
        if (older.isEmpty()) {
            return new Link(from, reference.words(), null, "", List.of());
        }
        List<Long> clauses = older.stream().map(Proposal::id).toList();
        List<String> followed = actions.findByClauseIdIn(clauses).stream()
                .map(Action::reference)
                .map(Object::toString)
                .sorted()
                .toList();
        return new Link(
                from, reference.words(), older.get(0).documentId(), older.get(0).heading(), followed);
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
