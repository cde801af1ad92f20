package org.mattersarising.minutes.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.ImportsAtWork;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.ChosenFiles;
import org.mattersarising.web.Download;
import org.mattersarising.web.Flash;
import org.mattersarising.web.OnceToken;
import org.springframework.data.domain.PageRequest;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of the clerk's boards: what is there, and taking in another. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class DocumentController {

    private static final int NEWEST = 100;

    private final ImportedDocuments documents;
    private final PackImport imports;
    private final ImportsAtWork atWork;
    private final DocumentAccess access;

    DocumentController(ImportedDocuments documents, PackImport imports, ImportsAtWork atWork, DocumentAccess access) {
        this.documents = documents;
        this.imports = imports;
        this.atWork = atWork;
        this.access = access;
    }

    @GetMapping("/documents")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        Map<BodyId, String> names = access.bodies(person).stream().collect(Collectors.toMap(Body::id, Body::name));
        model.addAttribute("documents", documents.listed(access.bodyIds(person), PageRequest.of(0, NEWEST)));
        model.addAttribute("bodies", names);
        return "minutes/list";
    }

    @GetMapping("/documents/new")
    String form(@AuthenticationPrincipal SignedIn person, Model model) {
        List<Body> mine = access.bodies(person);
        model.addAttribute(
                "form", new ImportForm(mine.size() == 1 ? mine.get(0).id().value() : null, null));
        return page(mine, model);
    }

    @PostMapping("/documents/new")
    String take(
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult result,
            @RequestParam(name = OnceToken.PARAMETER, defaultValue = "") String token,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        List<Body> mine = access.bodies(person);
        if (form.body() != null && mine.stream().noneMatch(body -> body.id().value() == form.body())) {
            result.rejectValue("body", "minutes.import.body.missing");
        }
        if (ChosenFiles.isNone(form.file())) {
            result.rejectValue("file", "minutes.import.file.missing");
        }
        if (result.hasErrors()) {
            return page(mine, model);
        }
        try {
            byte[] file = form.file().getBytes();
            PackImport.Taken taken = atWork.watched(
                    token,
                    person.person(),
                    watch -> imports.take(
                            new BodyId(form.body()), form.file().getOriginalFilename(), file, person.actor(), watch));
            if (taken.known()) {
                Flash.info(redirect, "minutes.import.known");
            } else {
                Flash.success(redirect, "minutes.import.done");
            }
            return "redirect:/documents/" + taken.number();
        } catch (Refused refused) {
            result.rejectValue("file", "refused", refused.getMessage());
            return page(mine, model);
        }
    }

    @GetMapping("/documents/{number}/text")
    String text(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        ImportedDocument document = access.get(number, person);
        model.addAttribute("document", document);
        return "minutes/text";
    }

    @GetMapping("/documents/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable long number, @AuthenticationPrincipal SignedIn person) {
        ImportedDocument document = access.get(number, person);
        return Download.handedIn(document.fileName(), MediaType.APPLICATION_OCTET_STREAM_VALUE, document.content());
    }

    private static String page(List<Body> mine, Model model) {
        model.addAttribute(
                "choices",
                mine.stream()
                        .map(body -> new Choice(body.id().toString(), body.name()))
                        .toList());
        return "minutes/import";
    }
}
