package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.mattersarising.people.Roles;
import org.mattersarising.people.SecondStepDemands;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one signs in oneself: the second step, and ending what is open elsewhere. */
@Controller
@PreAuthorize("hasRole('PERSON')")
class MySignInController {

    static final String PATH = "/my/sign-in";

    private final SecondSteps steps;
    private final Passkeys passkeys;
    private final SecondStepDemands demands;
    private final Roles roles;
    private final OpenElsewhere elsewhere;

    MySignInController(
            SecondSteps steps, Passkeys passkeys, SecondStepDemands demands, Roles roles, OpenElsewhere elsewhere) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.demands = demands;
        this.roles = roles;
        this.elsewhere = elsewhere;
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("setUp", steps.isSetUp(person.person()));
        model.addAttribute("app", steps.hasApp(person.person()));
        model.addAttribute("passkeys", passkeys.of(person.person()));
        model.addAttribute("passkeysPossible", passkeys.arePossible());
        model.addAttribute("left", steps.recoveryCodes(person.person()));
        model.addAttribute("possible", steps.canBeSetUp());
        model.addAttribute("demanded", isDemanded(person));
        return "people/my-sign-in";
    }

    @PostMapping(PATH + "/second-step/off")
    String off(@AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        if (isDemanded(person)) {
            Flash.error(redirect, "people.second.off.demanded");
        } else {
            steps.reset(person.person(), person.actor());
            Flash.success(redirect, "people.second.off.done");
        }
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/app/remove")
    String removeApp(@AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        try {
            steps.removeApp(person.person());
            Flash.success(redirect, "people.second.app.removed");
        } catch (Refused refused) {
            Flash.error(redirect, "people.second.refused", refused.getMessage());
        }
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/everywhere")
    String everywhere(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        elsewhere.end(person.person());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return "redirect:/sign-in?signed-out";
    }

    private boolean isDemanded(SignedIn person) {
        return demands.isDemandedOf(roles.findByPersonId(person.person()));
    }
}
