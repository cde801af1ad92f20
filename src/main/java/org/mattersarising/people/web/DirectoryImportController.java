package org.mattersarising.people.web;

import java.io.IOException;
import org.mattersarising.people.DirectoryImport;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.ChosenFiles;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People and posts from a file, looked at before they are entered. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class DirectoryImportController {

    private final DirectoryImport imports;

    DirectoryImportController(DirectoryImport imports) {
        this.imports = imports;
    }

    /** A file as it is handed in. */
    record FileForm(MultipartFile file) {}

    @GetMapping("/people/import")
    String ask(Model model) {
        model.addAttribute("form", new FileForm(null));
        return "people/import";
    }

    @PostMapping("/people/import")
    String read(
            @ModelAttribute("form") FileForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn by,
            Model model)
            throws IOException {
        if (ChosenFiles.isNone(form.file())) {
            result.rejectValue("file", "people.import.file.missing");
            return "people/import";
        }
        try {
            model.addAttribute("plan", imports.read(form.file().getBytes(), by.isAnywhere(Role.ADMINISTRATOR)));
            return "people/plan";
        } catch (Refused refused) {
            result.rejectValue("file", "refused", refused.getMessage());
            return "people/import";
        }
    }

    @PostMapping("/people/import/entries")
    String enter(@RequestParam String rows, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
        try {
            Flash.success(
                    redirect,
                    "people.import.entered",
                    imports.enter(rows, by.isAnywhere(Role.ADMINISTRATOR), by.actor()));
            return "redirect:/people";
        } catch (Refused refused) {
            Flash.error(redirect, "people.import.refused", refused.getMessage());
            return "redirect:/people/import";
        }
    }
}
