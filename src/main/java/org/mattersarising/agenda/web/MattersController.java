package org.mattersarising.agenda.web;

import java.io.IOException;
import org.mattersarising.agenda.AgendaDocuments;
import org.mattersarising.agenda.MattersReport;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Download;
import org.mattersarising.web.Flash;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Matters arising for a meeting: a page, a Word document, a PDF; open and closed part apart. */
@Controller
@PreAuthorize("isAuthenticated()")
class MattersController {

    private final BodyAccess boards;
    private final AgendaAccess access;
    private final MattersReport matters;
    private final AgendaDocuments documents;

    MattersController(BodyAccess boards, AgendaAccess access, MattersReport matters, AgendaDocuments documents) {
        this.boards = boards;
        this.access = access;
        this.matters = matters;
        this.documents = documents;
    }

    @GetMapping("/agenda/meetings/{number}/matters-arising")
    String show(
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean closed,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Meeting meeting = meeting(number, closed, person);
        model.addAttribute("meeting", meeting);
        model.addAttribute("report", matters.of(meeting, closed));
        model.addAttribute("closed", closed);
        model.addAttribute("seesExempt", access.seesExempt(person, meeting.body()));
        model.addAttribute("clerk", access.isClerk(person, meeting.body()));
        return "agenda/matters";
    }

    @GetMapping("/agenda/meetings/{number}/matters-arising.docx")
    ResponseEntity<byte[]> word(
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean closed,
            @AuthenticationPrincipal SignedIn person) {
        Meeting meeting = meeting(number, closed, person);
        return file(documents.word(meeting, closed), Download.WORD, meeting, closed, "docx");
    }

    @GetMapping("/agenda/meetings/{number}/matters-arising.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean closed,
            @AuthenticationPrincipal SignedIn person) {
        Meeting meeting = meeting(number, closed, person);
        return file(documents.pdf(meeting, closed), MediaType.APPLICATION_PDF, meeting, closed, "pdf");
    }

    /** @param file none to go back to the plain document */
    record TemplateForm(MultipartFile file) {}

    @GetMapping("/agenda/bodies/{number}/template")
    @PreAuthorize("hasRole('CLERK')")
    String template(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", new TemplateForm(null));
        return templatePage(boards.clerksBody(number, person), model);
    }

    @PostMapping("/agenda/bodies/{number}/template")
    @PreAuthorize("hasRole('CLERK')")
    String keepTemplate(
            @PathVariable long number,
            @ModelAttribute("form") TemplateForm form,
            BindingResult result,
            @RequestParam(defaultValue = "false") boolean drop,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        Body body = boards.clerksBody(number, person);
        if (drop) {
            documents.dropTemplate(body.id());
            Flash.success(redirect, "agenda.template.dropped");
            return "redirect:/agenda/bodies/" + number;
        }
        if (form.file() == null || form.file().isEmpty()) {
            result.rejectValue("file", "agenda.template.missing");
            return templatePage(body, model);
        }
        try {
            String name = form.file().getOriginalFilename();
            documents.keepTemplate(
                    body.id(),
                    name == null ? "template.docx" : name,
                    form.file().getBytes());
            Flash.success(redirect, "agenda.template.kept");
            return "redirect:/agenda/bodies/" + number;
        } catch (Refused refused) {
            result.rejectValue("file", "refused", refused.getMessage());
            return templatePage(body, model);
        }
    }

    private String templatePage(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("template", documents.template(body.id()).orElse(null));
        return "agenda/template";
    }

    private Meeting meeting(long number, boolean closed, SignedIn person) {
        Meeting meeting = boards.meeting(number, person);
        if (closed && !access.seesExempt(person, meeting.body())) {
            throw BodyAccess.noSuch();
        }
        return meeting;
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, MediaType type, Meeting meeting, boolean closed, String ending) {
        String name = "matters-arising-" + meeting.date() + (closed ? "-closed" : "") + "." + ending;
        return Download.written(name, type, content);
    }
}
