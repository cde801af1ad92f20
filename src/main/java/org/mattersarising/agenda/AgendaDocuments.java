package org.mattersarising.agenda;

import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matters arising as documents, and the template that a body has for them. */
@Service
@Transactional
public class AgendaDocuments {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final MattersReport matters;
    private final WordDocument word;
    private final PdfDocument pdf;
    private final AgendaTemplates templates;

    AgendaDocuments(MattersReport matters, WordDocument word, PdfDocument pdf, AgendaTemplates templates) {
        this.matters = matters;
        this.word = word;
        this.pdf = pdf;
        this.templates = templates;
    }

    /** In the body's own template where it has one, otherwise a plain document. */
    @Transactional(readOnly = true)
    public byte[] word(Meeting meeting, boolean closed) {
        MattersArising report = matters.of(meeting, closed);
        return templates
                .findById(meeting.body().value())
                .map(template -> word.filled(report, template.content()))
                .orElseGet(() -> word.plain(report));
    }

    @Transactional(readOnly = true)
    public byte[] pdf(Meeting meeting, boolean closed) {
        return pdf.of(matters.of(meeting, closed));
    }

    /** The file name of the body's template, where it has one. */
    @Transactional(readOnly = true)
    public Optional<String> template(BodyId body) {
        return templates.findById(body.value()).map(AgendaTemplate::fileName);
    }

    /** Keeps a template. @throws Refused when it cannot be filled, with a sentence that says what to mend */
    public void keepTemplate(BodyId body, String fileName, byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            throw new Refused("Choose a Word document (.docx) of 5 MB at most.");
        }
        word.check(content);
        AgendaTemplate template = templates.findById(body.value()).orElseGet(() -> new AgendaTemplate(body));
        template.holds(fileName, content);
        templates.save(template);
    }

    /** Goes back to the plain document. */
    public void dropTemplate(BodyId body) {
        templates.findById(body.value()).ifPresent(templates::delete);
    }
}
