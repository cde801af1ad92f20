package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.mattersarising.people.SecondStep;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the second step: typing a code, and setting up an app. */
@Controller
@PreAuthorize("hasRole('PERSON')")
class SecondStepController {

    static final String PATH = "/second-step";
    static final String SET_UP = "/second-step/set-up";

    private static final String SECRET = SecondStepController.class.getName() + ".secret";

    private final SecondSteps steps;
    private final Passkeys passkeys;

    SecondStepController(SecondSteps steps, Passkeys passkeys) {
        this.steps = steps;
        this.passkeys = passkeys;
    }

    record CodeForm(String code) {}

    @GetMapping(PATH)
    String ask(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
        model.addAttribute("form", new CodeForm(""));
        return askPage(person, request, model);
    }

    @PostMapping(PATH)
    String enter(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            HttpServletRequest request,
            Model model) {
        try {
            if (steps.takes(person.person(), Objects.requireNonNullElse(form.code(), ""))) {
                return "redirect:" + SecondStepPassed.in(request);
            }
            result.rejectValue("code", "people.second.error.code");
        } catch (Refused refused) {
            result.rejectValue("code", "refused", refused.getMessage());
        }
        return askPage(person, request, model);
    }

    private String askPage(SignedIn person, HttpServletRequest request, Model model) {
        model.addAttribute("app", steps.hasApp(person.person()));
        if (passkeys.arePossible()) {
            passkeys.using(person.person(), () -> Challenge.make(request.getSession(), Challenge.Purpose.USE))
                    .ifPresent(options -> model.addAttribute("options", options));
        }
        return "people/second-step";
    }

    @GetMapping(SET_UP)
    String askToSetUp(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
        SecondStepPassed.orNothingToPass(person, request);
        model.addAttribute("form", new CodeForm(""));
        return setUpPage(person, request.getSession(), model);
    }

    @PostMapping(SET_UP)
    String setUp(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        SecondStepPassed.orNothingToPass(person, request);
        HttpSession session = request.getSession();
        try {
            List<String> recovery =
                    steps.setUp(person.person(), secret(session), Objects.requireNonNullElse(form.code(), ""));
            session.removeAttribute(SECRET);
            return SecondStepPassed.bySettingUp(request, recovery, redirect);
        } catch (Refused refused) {
            result.rejectValue("code", "refused", refused.getMessage());
            return setUpPage(person, session, model);
        }
    }

    private String setUpPage(SignedIn person, HttpSession session, Model model) {
        boolean possible = steps.isAppToBeHad(person.person());
        model.addAttribute("possible", possible);
        model.addAttribute("passkeys", passkeys.arePossible());
        model.addAttribute("demanded", person.secondStep() == SecondStep.SET_UP);
        if (possible) {
            String secret = secret(session);
            model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
            model.addAttribute("qr", new AppLink(person.getUsername(), secret).picture());
        }
        return "people/second-step-set-up";
    }

    private static String secret(HttpSession session) {
        String secret = (String) session.getAttribute(SECRET);
        if (secret == null) {
            secret = AppCodes.freshSecret();
            session.setAttribute(SECRET, secret);
        }
        return secret;
    }
}
