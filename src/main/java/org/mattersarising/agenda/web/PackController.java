package org.mattersarising.agenda.web;

import java.util.List;
import java.util.Set;
import org.mattersarising.agenda.MinuteLinks;
import org.mattersarising.agenda.PackProgramme;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes over the work programme of an imported pack. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class PackController {

    private static final int NEWEST = 50;

    private final BodyAccess boards;
    private final AgendaAccess access;
    private final ImportedDocuments documents;
    private final PackProgramme packs;
    private final MinuteLinks older;

    PackController(
            BodyAccess boards,
            AgendaAccess access,
            ImportedDocuments documents,
            PackProgramme packs,
            MinuteLinks older) {
        this.boards = boards;
        this.access = access;
        this.documents = documents;
        this.packs = packs;
        this.older = older;
    }

    @GetMapping("/agenda/bodies/{number}/packs")
    String packs(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Body body = boards.clerksBody(number, person);
        model.addAttribute("body", body);
        model.addAttribute("documents", documents.listed(List.of(body.id()), PageRequest.of(0, NEWEST)));
        return "agenda/packs";
    }

    @GetMapping("/agenda/documents/{number}")
    String look(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        ImportedDocument document = document(number, person);
        model.addAttribute("document", document);
        model.addAttribute("rows", packs.look(document));
        model.addAttribute("references", older.of(document));
        return "agenda/pack";
    }

    @PostMapping("/agenda/documents/{number}")
    String take(
            @PathVariable long number,
            @RequestParam(name = "row", defaultValue = "") Set<Integer> rows,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        ImportedDocument document = document(number, person);
        try {
            Flash.success(redirect, "agenda.pack.taken", packs.take(number, rows, person.actor()));
        } catch (Refused refused) {
            Flash.error(redirect, "agenda.refused", refused.getMessage());
            return "redirect:/agenda/documents/" + number;
        }
        return "redirect:/agenda/bodies/" + document.body();
    }

    private ImportedDocument document(long number, SignedIn person) {
        return documents
                .findById(number)
                .filter(document -> access.isClerk(person, document.body()))
                .orElseThrow(BodyAccess::noSuch);
    }
}
