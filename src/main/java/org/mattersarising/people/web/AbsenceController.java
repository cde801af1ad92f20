package org.mattersarising.people.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonChoice;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When whoever is signed in will be away, and who stands in for them. */
@Controller
@RequestMapping("/my/absence")
@PreAuthorize("isAuthenticated()")
class AbsenceController {

    private final Directory directory;
    private final PersonChoice persons;
    private final Clock clock;

    AbsenceController(Directory directory, PersonChoice persons, Clock clock) {
        this.directory = directory;
        this.persons = persons;
        this.clock = clock;
    }

    /** One absence as the page shows it. */
    record Line(long id, LocalDate from, LocalDate last, String deputy, boolean begun) {}

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", new AbsenceForm(null, null, ""));
        return form(person, model);
    }

    @PostMapping
    String record(
            @AuthenticationPrincipal SignedIn person,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        PersonId deputy = persons.find(form.deputy(), "deputy", "people.absence.error.deputy", result);
        if (!result.hasErrors()) {
            try {
                directory.away(person.person(), deputy, form.from(), form.last(), person.actor());
                Flash.success(redirect, "people.absence.done");
                return "redirect:/my/absence";
            } catch (Refused refused) {
                result.reject("refused", refused.getMessage());
            }
        }
        return form(person, model);
    }

    @PostMapping("/{absence}/end")
    String end(@PathVariable long absence, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        try {
            directory.back(person.person(), absence, person.actor());
            Flash.success(redirect, "people.absence.ended");
        } catch (Refused over) {
            Flash.error(redirect, "people.absence.over");
        }
        return "redirect:/my/absence";
    }

    private String form(SignedIn person, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Line> absences = directory.absences(person.person(), today).stream()
                .map(absence -> new Line(
                        absence.id(),
                        absence.from(),
                        absence.last(),
                        persons.label(absence.deputy()),
                        !absence.from().isAfter(today)))
                .toList();
        model.addAttribute("absences", absences);
        model.addAttribute("directory", persons.labels());
        return "people/absence";
    }
}
