package org.mattersarising.meetings.web;

import org.mattersarising.meetings.Body;
import org.mattersarising.people.SecondStepDemands;
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

/** Whether a board demands a second step of its clerks. */
@Controller
@RequestMapping("/boards/{number}/signing-in")
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class SigningInController {

    private final SecondStepDemands demands;
    private final BodyOffice office;

    SigningInController(SecondStepDemands demands, BodyOffice office) {
        this.demands = demands;
        this.office = office;
    }

    record DemandForm(Boolean secondStep) {}

    @GetMapping
    String ask(@PathVariable String number, @AuthenticationPrincipal SignedIn by, Model model) {
        Body body = office.body(number, by);
        model.addAttribute("form", new DemandForm(demands.isDemandedBy(body.id().value())));
        model.addAttribute("board", body);
        return "meetings/signing-in";
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn by,
            @ModelAttribute("form") DemandForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Body body = office.body(number, by);
        try {
            demands.demand(body.id().value(), Boolean.TRUE.equals(form.secondStep()), by.actor());
            Flash.success(redirect, "meetings.signing.in.saved");
            return "redirect:/boards/" + body.id();
        } catch (Refused refused) {
            result.rejectValue("secondStep", "refused", refused.getMessage());
            model.addAttribute("board", body);
            return "meetings/signing-in";
        }
    }
}
