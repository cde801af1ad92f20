package org.mattersarising.people.web;

import jakarta.validation.Valid;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
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

/** What clerks and administrators record about somebody else: that they are away, and that they leave. */
@Controller
@RequestMapping("/people/{person}")
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class AwayController {

    private final Directory directory;
    private final PersonPage page;
    private final AbsencePage absences;

    AwayController(Directory directory, PersonPage page, AbsencePage absences) {
        this.directory = directory;
        this.page = page;
        this.absences = absences;
    }

    @GetMapping("/absence")
    String askForAbsence(@PathVariable("person") String number, Model model) {
        model.addAttribute("form", new AbsenceForm(null, null, ""));
        return absence(page.person(number), model);
    }

    @PostMapping("/absence")
    String recordAbsence(
            @PathVariable("person") String number,
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Person person = page.person(number);
        if (absences.record(person.id(), form, by.actor(), result)) {
            Flash.success(redirect, "people.absence.of.done", person.name());
            return "redirect:" + address(person, "absence");
        }
        return absence(person, model);
    }

    @PostMapping("/absence/{absence}/end")
    String endAbsence(
            @PathVariable("person") String number,
            @PathVariable long absence,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes redirect) {
        Person person = page.person(number);
        try {
            directory.back(person.id(), absence, by.actor());
            Flash.success(redirect, "people.absence.of.ended", person.name());
        } catch (Refused over) {
            Flash.error(redirect, "people.absence.over");
        }
        return "redirect:" + address(person, "absence");
    }

    @GetMapping("/leaves")
    String askForLeaving(@PathVariable("person") String number, Model model) {
        model.addAttribute("form", new LeavingForm(null));
        return leaving(page.person(number), model);
    }

    /** Leads a clerk on to what the leaver owns, so that it is handed over in the same breath. */
    @PostMapping("/leaves")
    String recordLeaving(
            @PathVariable("person") String number,
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") LeavingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Person person = page.person(number);
        if (!result.hasErrors()) {
            try {
                directory.leaves(person.id(), form.last().plusDays(1), by.actor());
                Flash.success(redirect, "people.leaves.done", person.name());
                return "redirect:" + (by.isAnywhere(Role.CLERK) ? address(person, "hand-over") : "/people");
            } catch (Refused refused) {
                result.rejectValue("last", "refused", refused.getMessage());
            }
        }
        return leaving(person, model);
    }

    private String absence(Person person, Model model) {
        return absences.show(person.id(), person.name(), address(person, "absence"), model);
    }

    private static String leaving(Person person, Model model) {
        model.addAttribute("leaver", person);
        model.addAttribute("left", person.leftOn().orElse(null));
        return "people/leaves";
    }

    private static String address(Person person, String page) {
        return "/people/" + person.id() + "/" + page;
    }
}
