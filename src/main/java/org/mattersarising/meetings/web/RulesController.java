package org.mattersarising.meetings.web;

import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyRules;
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

/** How far before a meeting reports are wanted. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class RulesController {

    private final BodyAccess access;
    private final BodyRules rules;

    RulesController(BodyAccess access, BodyRules rules) {
        this.access = access;
        this.rules = rules;
    }

    @GetMapping("/meetings/bodies/{number}/rules")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Body body = access.clerksBody(number, person);
        model.addAttribute(
                "form", new RulesForm(Integer.toString(body.clearanceDays()), Integer.toString(body.dispatchDays())));
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
            rules.leadTimes(body.id(), form.clearanceDays(), form.dispatchDays(), person.actor());
            Flash.success(redirect, "meetings.rules.changed");
            return "redirect:/meetings/bodies/" + number + "/rules";
        } catch (Refused refused) {
            result.reject("refused", refused.getMessage());
            return page(body, model);
        }
    }

    private static String page(Body body, Model model) {
        model.addAttribute("body", body);
        return "meetings/rules";
    }
}
