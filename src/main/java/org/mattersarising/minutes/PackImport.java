package org.mattersarising.minutes;

import io.micrometer.core.instrument.Metrics;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.minutes.document.SeparateReader;
import org.mattersarising.minutes.document.SourceText;
import org.mattersarising.minutes.document.UnreadableDocument;
import org.mattersarising.minutes.parser.MinutesParser;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Takes a pack or minutes in: the document, its text and what was read from it are kept together, or nothing is. A long document is
 * read before the database is asked to keep anything.
 */
@Service
public class PackImport {

    private final ImportedDocuments documents;
    private final PackKeeping keeping;
    private final SeparateReader reader;
    private final MinutesParser parser = new MinutesParser();

    PackImport(ImportedDocuments documents, PackKeeping keeping, MinutesSettings settings) {
        this.documents = documents;
        this.keeping = keeping;
        this.reader = new SeparateReader(settings.largestDocument().toBytes());
    }

    /**
     * Imports a document for a body.
     *
     * @param number of the document, new or imported before
     * @param known whether the very same file had been imported before, so that nothing was done
     */
    public record Taken(long number, boolean known) {}

    /** As {@link #take(BodyId, String, byte[], Actor, ImportWatch)}, and nobody watches. */
    public Taken take(BodyId body, String fileName, byte[] bytes, Actor by) {
        return take(body, fileName, bytes, by, ImportWatch.NOBODY);
    }

    /** @throws Refused when no text can be had of it, with a sentence that says what to do */
    public Taken take(BodyId body, String fileName, byte[] bytes, Actor by, ImportWatch watch) {
        SourceText source = read(fileName, bytes, watch);
        Optional<Taken> known = known(body, source);
        if (known.isPresent()) {
            return known.get();
        }
        watch.at(ImportWatch.Step.FINDING, 0, 0);
        Reading reading = parser.read(source.text());
        watch.at(ImportWatch.Step.KEEPING, 0, 0);
        try {
            return new Taken(keeping.keep(body, source, bytes, reading, by), false);
        } catch (DataIntegrityViolationException sameMoment) {
            // Somebody else may have sent the very same file while this one was read.
            return known(body, source).orElseThrow(() -> sameMoment);
        }
    }

    private Optional<Taken> known(BodyId body, SourceText source) {
        return documents.findByBodyIdAndSha256(body, source.sha256()).map(document -> new Taken(document.id(), true));
    }

    private SourceText read(String fileName, byte[] bytes, ImportWatch watch) {
        try {
            return reader.read(bytes, fileName, (page, of) -> watch.at(ImportWatch.Step.READING, page, of));
        } catch (UnreadableDocument unreadable) {
            Metrics.counter("matters.imports.failed").increment();
            throw new Refused(unreadable.getMessage());
        }
    }
}
