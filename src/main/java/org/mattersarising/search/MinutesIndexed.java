package org.mattersarising.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.MinutesEvent;
import org.mattersarising.minutes.PackContents;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.shared.CivilTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the minutes and clauses of a document to be found from the moment it is imported, and follows what the clerk makes of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MinutesIndexed {

    private final ImportedDocuments documents;
    private final Proposals proposals;
    private final PackContents packs;
    private final Meetings meetings;
    private final SearchIndex index;

    MinutesIndexed(
            ImportedDocuments documents,
            Proposals proposals,
            PackContents packs,
            Meetings meetings,
            SearchIndex index) {
        this.documents = documents;
        this.proposals = proposals;
        this.packs = packs;
        this.meetings = meetings;
        this.index = index;
    }

    @EventListener
    @Order(30)
    public void on(MinutesEvent.Imported imported) {
        index(imported.document());
    }

    @EventListener
    @Order(30)
    public void on(MinutesEvent.Split split) {
        clausesBeside(split.proposal());
    }

    @EventListener
    @Order(30)
    public void on(MinutesEvent.Merged merged) {
        clausesBeside(merged.into());
    }

    @EventListener
    @Order(30)
    public void on(MinutesEvent.Added added) {
        clausesBeside(added.proposal());
    }

    public void index(long number) {
        ImportedDocument document = documents.findById(number).orElseThrow();
        index.forget(number, Kind.MINUTE);
        String text = document.sourceText();
        List<PackContents.Minuted> minutes = packs.of(document).minutes();
        for (int at = 0; at < minutes.size(); at++) {
            PackContents.Minuted minute = minutes.get(at);
            index.put(new Entry(
                    Kind.MINUTE,
                    null,
                    number,
                    at,
                    null,
                    document.body(),
                    day(document),
                    minute.number(),
                    minute.heading(),
                    text.substring(minute.start(), Math.min(minute.end(), text.length()))));
        }
        clauses(document);
    }

    private void clausesBeside(long proposal) {
        proposals
                .findById(proposal)
                .flatMap(found -> documents.findById(found.documentId()))
                .ifPresent(this::clauses);
    }

    private void clauses(ImportedDocument document) {
        List<Proposal> clauses = proposals.findByDocumentIdOrderByPositionAscIdAsc(document.id());
        index.forget(document.id(), Kind.CLAUSE);
        Map<List<String>, Integer> minutes = index.minutes(document.id());
        for (Proposal clause : clauses) {
            index.put(new Entry(
                    Kind.CLAUSE,
                    null,
                    document.id(),
                    minutes.get(List.of(clause.minuteNumber(), clause.heading())),
                    clause.id(),
                    document.body(),
                    day(document),
                    clause.citation(),
                    clause.heading(),
                    clause.wording()));
        }
    }

    private LocalDate day(ImportedDocument document) {
        return document.meeting()
                .flatMap(meeting -> meetings.findById(meeting.value()))
                .map(Meeting::date)
                .orElseGet(() -> CivilTime.dateOf(document.importedAt()));
    }
}
