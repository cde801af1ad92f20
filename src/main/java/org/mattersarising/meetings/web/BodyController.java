package org.mattersarising.meetings.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.BodyRules;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
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

/** The boards whose business is tracked here, what they are called and where they sit. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class BodyController {

    private final BodyRules rules;
    private final Bodies bodies;
    private final BodyOffice office;

    BodyController(BodyRules rules, Bodies bodies, BodyOffice office) {
        this.rules = rules;
        this.bodies = bodies;
        this.office = office;
    }

    @GetMapping("/boards")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(
                "bodies",
                bodies.findAllByOrderByName().stream()
                        .filter(body -> office.mayRun(person, body))
                        .toList());
        return "meetings/boards";
    }

    @GetMapping("/boards/new")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    String ask(Model model) {
        model.addAttribute("form", BodyForm.empty());
        return form(null, null, model);
    }

    @PostMapping("/boards/new")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    String enter(
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (!result.hasErrors()) {
            try {
                BodyId id = rules.enter(form.title(), form.nation(), by.actor());
                Flash.success(redirect, "meetings.body.entered", form.title().strip());
                return "redirect:/boards/" + id + "/people";
            } catch (Refused refused) {
                result.rejectValue("title", "refused", refused.getMessage());
            }
        }
        return form(null, null, model);
    }

    @GetMapping("/boards/{number}")
    String askToChange(@PathVariable String number, @AuthenticationPrincipal SignedIn by, Model model) {
        Body body = office.body(number, by);
        model.addAttribute("form", BodyForm.of(body));
        return form(body, by, model);
    }

    @PostMapping("/boards/{number}")
    String change(
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Body body = office.body(number, by);
        if (!result.hasErrors()) {
            try {
                rules.change(body.id(), form.title(), form.nation(), by.actor());
                Flash.success(redirect, "meetings.body.changed", form.title().strip());
                return "redirect:/boards";
            } catch (Refused refused) {
                result.rejectValue("title", "refused", refused.getMessage());
            }
        }
        return form(body, by, model);
    }

    private static String form(Body body, SignedIn person, Model model) {
        List<Choice> nations = Arrays.stream(Nation.values())
                .map(nation -> new Choice(nation.name(), nation.title()))
                .toList();
        model.addAttribute("body", body);
        model.addAttribute(
                "clerk", body != null && person.is(Role.CLERK, body.id().value()));
        model.addAttribute("nations", nations);
        return "meetings/board";
    }
}
