package org.mattersarising.people.web;

import jakarta.validation.Valid;
import org.mattersarising.people.Directory;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When whoever is signed in will be away, and who stands in for them. */
@Controller
@RequestMapping(AbsenceController.OWN)
@PreAuthorize("isAuthenticated()")
class AbsenceController {

    static final String OWN = "/my/absence";

    private final Directory directory;
    private final AbsencePage page;

    AbsenceController(Directory directory, AbsencePage page) {
        this.directory = directory;
        this.page = page;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", new AbsenceForm(null, null, ""));
        return page.show(person.person(), null, OWN, model);
    }

    @PostMapping
    String record(
            @AuthenticationPrincipal SignedIn person,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (page.record(person.person(), form, person.actor(), result)) {
            Flash.success(redirect, "people.absence.done");
            return "redirect:" + OWN;
        }
        return page.show(person.person(), null, OWN, model);
    }

    @PostMapping("/{absence}/end")
    String end(@PathVariable long absence, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        try {
            directory.back(person.person(), absence, person.actor());
            Flash.success(redirect, "people.absence.ended");
        } catch (Refused over) {
            Flash.error(redirect, "people.absence.over");
        }
        return "redirect:" + OWN;
    }
}
