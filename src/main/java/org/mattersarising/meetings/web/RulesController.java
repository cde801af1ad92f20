package org.mattersarising.meetings.web;

import java.util.Arrays;
import java.util.List;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyRules;
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

/** The rules that a body has set itself: nation, lead times, and who closes. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class RulesController {

    private static final List<Choice> NATIONS = Arrays.stream(Nation.values())
            .map(nation -> new Choice(nation.name(), nation.title()))
            .toList();

    private final BodyAccess access;
    private final BodyRules rules;

    RulesController(BodyAccess access, BodyRules rules) {
        this.access = access;
        this.rules = rules;
    }

    @GetMapping("/meetings/bodies/{number}/rules")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Body body = access.clerksBody(number, person);
        model.addAttribute("form", RulesForm.of(BodyRules.Rules.of(body)));
        return page(body, model);
    }

    @PostMapping("/meetings/bodies/{number}/rules")
    String change(
            @PathVariable long number,
            @ModelAttribute("form") RulesForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Body body = access.clerksBody(number, person);
        try {
            rules.change(body.id(), form.rules(), person.actor());
            Flash.success(redirect, "meetings.rules.changed");
            return "redirect:/meetings/bodies/" + number + "/rules";
        } catch (Refused refused) {
            result.reject("refused", refused.getMessage());
            return page(body, model);
        }
    }

    private static String page(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("nations", NATIONS);
        return "meetings/rules";
    }
}
