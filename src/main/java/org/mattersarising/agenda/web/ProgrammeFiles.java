package org.mattersarising.agenda.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The work programme as a file: Word, PDF or a table. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProgrammeFiles {

    private final BodyAccess boards;
    private final ProgrammePage page;
    private final ProgrammeDocuments documents;

    ProgrammeFiles(BodyAccess boards, ProgrammePage page, ProgrammeDocuments documents) {
        this.boards = boards;
        this.page = page;
        this.documents = documents;
    }

    @GetMapping("/agenda/bodies/{number}/programme.csv")
    ResponseEntity<byte[]> csv(@PathVariable long number, @AuthenticationPrincipal SignedIn person) {
        List<ProgrammePage.Slot> slots = page.of(boards.body(number, person).id());
        MediaType type = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return file(ProgrammeCsv.of(slots).getBytes(StandardCharsets.UTF_8), type, number, "csv");
    }

    @GetMapping("/agenda/bodies/{number}/programme.docx")
    ResponseEntity<byte[]> word(@PathVariable long number, @AuthenticationPrincipal SignedIn person) {
        Body body = boards.body(number, person);
        return file(documents.word(body, page.of(body.id())), Download.WORD, number, "docx");
    }

    @GetMapping("/agenda/bodies/{number}/programme.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long number, @AuthenticationPrincipal SignedIn person) {
        Body body = boards.body(number, person);
        return file(documents.pdf(body, page.of(body.id())), MediaType.APPLICATION_PDF, number, "pdf");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, long number, String ending) {
        return Download.written("work-programme-" + number + "." + ending, type, content);
    }
}
