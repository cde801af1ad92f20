package org.mattersarising.people.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
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

/** Enters somebody in the directory, shows how they stand there, and puts it right. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class PersonController {

    private final Admission admission;
    private final PersonPage page;

    PersonController(Admission admission, PersonPage page) {
        this.admission = admission;
        this.page = page;
    }

    @GetMapping("/people/new")
    String ask(Model model) {
        model.addAttribute("form", new PersonForm("", "", ""));
        return "people/new";
    }

    @PostMapping("/people/new")
    String enter(
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        PersonId entered =
                tried(result, () -> admission.enter(form.name(), form.email(), form.organisation(), by.actor()));
        if (entered == null) {
            return "people/new";
        }
        Flash.success(redirect, "people.entered", form.name().strip());
        return "redirect:/people/" + entered;
    }

    @GetMapping("/people/{number}")
    String show(@PathVariable String number, @AuthenticationPrincipal SignedIn by, Model model) {
        return page.show(page.person(number), by, model);
    }

    @GetMapping("/people/{number}/correct")
    String askToCorrect(@PathVariable String number, @AuthenticationPrincipal SignedIn by, Model model) {
        Person person = page.correctable(number, by);
        model.addAttribute("form", new PersonForm(person.name(), person.email(), person.organisation()));
        model.addAttribute("entry", person);
        return "people/correct";
    }

    @PostMapping("/people/{number}/correct")
    String correct(
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Person person = page.correctable(number, by);
        PersonId corrected = tried(result, () -> {
            admission.correct(person.id(), form.name(), form.email(), form.organisation(), by.actor());
            return person.id();
        });
        if (corrected == null) {
            model.addAttribute("entry", person);
            return "people/correct";
        }
        Flash.success(redirect, "people.corrected", form.name().strip());
        return "redirect:/people/" + person.id();
    }

    /** Null where the form has errors, or gets one because it was refused; only an address can be. */
    private static PersonId tried(BindingResult result, Supplier<PersonId> effect) {
        if (result.hasErrors()) {
            return null;
        }
        try {
            return effect.get();
        } catch (Refused refused) {
            result.rejectValue("email", "refused", refused.getMessage());
            return null;
        }
    }
}
