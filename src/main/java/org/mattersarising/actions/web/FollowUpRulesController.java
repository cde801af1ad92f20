package org.mattersarising.actions.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.mattersarising.actions.FollowUpRules;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.mattersarising.web.NotFound;
import org.mattersarising.web.PathNumber;
import org.springframework.context.MessageSource;
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

/** By which rules a body has its actions followed up; its clerk changes them. */
@Controller
@RequestMapping("/boards/{board}/follow-up")
@PreAuthorize("hasRole('CLERK')")
class FollowUpRulesController {

    private final FollowUpRules rules;
    private final Bodies bodies;
    private final MessageSource messages;

    FollowUpRulesController(FollowUpRules rules, Bodies bodies, MessageSource messages) {
        this.rules = rules;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping
    String ask(@PathVariable String board, @AuthenticationPrincipal SignedIn clerk, Model model) {
        Body body = body(board, clerk);
        model.addAttribute("form", FollowUpRulesForm.of(body));
        return form(body, model);
    }

    @PostMapping
    String change(
            @PathVariable String board,
            @AuthenticationPrincipal SignedIn clerk,
            @Valid @ModelAttribute("form") FollowUpRulesForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Body body = body(board, clerk);
        if (result.hasErrors()) {
            return form(body, model);
        }
        rules.change(body.id(), form.rules(), clerk.actor());
        Flash.success(redirect, "actions.body.done", body.name());
        return "redirect:/boards/" + body.id() + "/follow-up";
    }

    private String form(Body body, Model model) {
        model.addAttribute("board", body);
        model.addAttribute(
                "closures",
                List.of(choice("true", "actions.body.closure.meeting"), choice("false", "actions.body.closure.clerk")));
        model.addAttribute(
                "grants",
                List.of(choice("false", "actions.body.time.clerk"), choice("true", "actions.body.time.chair")));
        return "actions/body";
    }

    private Choice choice(String value, String key) {
        return new Choice(value, messages.getMessage(key, null, Locale.UK));
    }

    private Body body(String number, SignedIn clerk) {
        return PathNumber.of(number)
                .filter(id -> clerk.is(Role.CLERK, id))
                .flatMap(bodies::findById)
                .orElseThrow(() -> new NotFound(messages.getMessage("actions.body.none", null, Locale.UK)));
    }
}
