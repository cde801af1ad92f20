package org.mattersarising.people.web;

import org.mattersarising.people.Erasure;
import org.mattersarising.people.Person;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose names are to go, and letting them go. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ErasureController {

    private final Erasure erasure;
    private final PersonPage page;

    ErasureController(Erasure erasure, PersonPage page) {
        this.erasure = erasure;
        this.page = page;
    }

    record ErasureForm(String why) {}

    @GetMapping("/people/leavers")
    String list(Model model) {
        model.addAttribute("due", erasure.due());
        model.addAttribute("months", erasure.keptFor().toTotalMonths());
        return "people/leavers";
    }

    @GetMapping("/people/{number}/erase")
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("form", new ErasureForm(""));
        return form(page.person(number), model);
    }

    @PostMapping("/people/{number}/erase")
    String erase(
            @PathVariable String number,
            @ModelAttribute("form") ErasureForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes redirect) {
        Person person = page.person(number);
        try {
            erasure.erase(person.id(), form.why(), by.actor());
            Flash.success(redirect, "people.erase.done");
            return "redirect:/people/leavers";
        } catch (Refused refused) {
            result.rejectValue("why", "refused", refused.getMessage());
            return form(person, model);
        }
    }

    private static String form(Person person, Model model) {
        model.addAttribute("entry", person);
        return "people/erase";
    }
}
