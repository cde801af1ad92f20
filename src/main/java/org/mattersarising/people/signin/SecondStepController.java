package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.mattersarising.people.SecondStep;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the second step: typing a code, and setting it up. */
@Controller
@PreAuthorize("hasRole('PERSON')")
class SecondStepController {

    static final String PATH = "/second-step";
    static final String SET_UP = "/second-step/set-up";

    private static final String SECRET = SecondStepController.class.getName() + ".secret";

    private final SecondSteps steps;

    SecondStepController(SecondSteps steps) {
        this.steps = steps;
    }

    record CodeForm(String code) {}

    @GetMapping(PATH)
    String ask(Model model) {
        model.addAttribute("form", new CodeForm(""));
        return "people/second-step";
    }

    @PostMapping(PATH)
    String enter(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            HttpServletRequest request) {
        try {
            if (steps.takes(person.person(), Objects.requireNonNullElse(form.code(), ""))) {
                return "redirect:" + passed(request);
            }
            result.rejectValue("code", "people.second.error.code");
        } catch (Refused refused) {
            result.rejectValue("code", "refused", refused.getMessage());
        }
        return "people/second-step";
    }

    @GetMapping(SET_UP)
    String askToSetUp(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
        onlyAtTheBeginning(person, request);
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
        onlyAtTheBeginning(person, request);
        HttpSession session = request.getSession();
        try {
            redirect.addFlashAttribute(
                    "recovery",
                    steps.setUp(person.person(), secret(session), Objects.requireNonNullElse(form.code(), "")));
            session.removeAttribute(SECRET);
            passed(request);
            return "redirect:" + MySignInController.PATH;
        } catch (Refused refused) {
            result.rejectValue("code", "refused", refused.getMessage());
            return setUpPage(person, session, model);
        }
    }

    /** Whoever has one set up and has a password only must not give themselves another. */
    private void onlyAtTheBeginning(SignedIn person, HttpServletRequest request) {
        if (person.secondStep() == SecondStep.ENTER && SecondStepFilter.isPending(request, person)) {
            throw new AccessDeniedException("The second step that was set up comes first.");
        }
    }

    private String setUpPage(SignedIn person, HttpSession session, Model model) {
        boolean possible = steps.canBeSetUp() && !steps.isSetUp(person.person());
        model.addAttribute("possible", possible);
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

    /** More is open from here on, so the session is known by another name. */
    private static String passed(HttpServletRequest request) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(SecondStepFilter.PASSED, true);
        String wanted = (String) session.getAttribute(SecondStepFilter.WANTED);
        session.removeAttribute(SecondStepFilter.WANTED);
        return wanted == null ? "/" : wanted;
    }
}
