package org.mattersarising.agenda;

import java.util.List;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.MinutesEvent;
import org.mattersarising.minutes.PackContents;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, when a pack is imported, what this module asks of it later: its agenda, its minutes and the older ones they go back to. */
@Component
class PublishedPack {

    private final ImportedDocuments documents;
    private final PackContents packs;
    private final PublishedAgendas agendas;
    private final PublishedItems items;
    private final RecordedMinutes minutes;
    private final OlderMinutes older;
    private final Meetings meetings;
    private final Promises promises;

    PublishedPack(
            ImportedDocuments documents,
            PackContents packs,
            PublishedAgendas agendas,
            PublishedItems items,
            RecordedMinutes minutes,
            OlderMinutes older,
            Meetings meetings,
            Promises promises) {
        this.documents = documents;
        this.packs = packs;
        this.agendas = agendas;
        this.items = items;
        this.minutes = minutes;
        this.older = older;
        this.meetings = meetings;
        this.promises = promises;
    }

    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MinutesEvent.Imported imported) {
        ImportedDocument document = documents.findById(imported.document()).orElseThrow();
        PackContents.Contents contents = packs.of(document);
        keepMinutes(document, contents);
        if (contents.agendaFor() == null || contents.items().isEmpty()) {
            return;
        }
        keepAgenda(document, contents);
        meetings.findFirstByBodyIdAndDate(document.body(), contents.agendaFor())
                .ifPresent(meeting -> promises.compare(meeting, imported.by()));
    }

    private void keepMinutes(ImportedDocument document, PackContents.Contents contents) {
        List<PackContents.Minuted> recorded = contents.minutes();
        for (int position = 0; position < recorded.size(); position++) {
            minutes.save(new RecordedMinute(document.id(), position, recorded.get(position)));
        }
        List<PackContents.Reference> cited = contents.references();
        for (int position = 0; position < cited.size(); position++) {
            older.save(new OlderMinute(document.body(), document.id(), position, cited.get(position)));
        }
    }

    private void keepAgenda(ImportedDocument document, PackContents.Contents contents) {
        PublishedAgenda agenda =
                agendas.save(new PublishedAgenda(document.body(), document.id(), contents.agendaFor()));
        for (int position = 0; position < contents.items().size(); position++) {
            PackContents.Item item = contents.items().get(position);
            items.save(new PublishedItem(agenda.id(), position, item.number(), item.title()));
        }
    }
}
