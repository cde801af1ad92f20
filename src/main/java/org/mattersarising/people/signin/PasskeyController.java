package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.PathNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passkeys on their pages: adding one, using one as the second step, removing one. What the browser answers comes in a form like any other. */
@Controller
@PreAuthorize("hasRole('PERSON')")
class PasskeyController {

    static final String USE = "/second-step/passkey";
    static final String ADD = "/second-step/set-up/passkey";

    /** Whoever finds a browser open must not give themselves a way in. */
    private static final Duration RECENT = Duration.ofMinutes(15);

    private final Passkeys passkeys;
    private final SecondSteps steps;

    PasskeyController(Passkeys passkeys, SecondSteps steps) {
        this.passkeys = passkeys;
        this.steps = steps;
    }

    record PasskeyForm(String name, String answer) {}

    @PostMapping(USE)
    String use(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Optional<Challenge> challenge = Challenge.take(request.getSession(), Challenge.Purpose.USE);
        try {
            if (answer.isBlank()) {
                Flash.error(redirect, "people.passkey.no.script");
            } else if (challenge.isEmpty()) {
                Flash.error(redirect, "people.passkey.late");
            } else if (passkeys.takes(person.person(), challenge.get(), answer)) {
                return "redirect:" + SecondStepPassed.in(request);
            } else {
                Flash.error(redirect, "people.passkey.wrong");
            }
        } catch (Refused refused) {
            Flash.error(redirect, "people.second.refused", refused.getMessage());
        }
        return "redirect:" + SecondStepController.PATH;
    }

    @GetMapping(ADD)
    String askToAdd(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
        SecondStepPassed.orNothingToPass(person, request);
        model.addAttribute("form", new PasskeyForm("", ""));
        return addPage(person, request.getSession(), model);
    }

    @PostMapping(ADD)
    String add(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") PasskeyForm form,
            BindingResult result,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        SecondStepPassed.orNothingToPass(person, request);
        HttpSession session = request.getSession();
        String name = Objects.requireNonNullElse(form.name(), "").strip();
        if (name.isEmpty() || name.length() > Passkeys.LONGEST_NAME) {
            result.rejectValue("name", name.isEmpty() ? "people.passkey.error.name" : "people.passkey.error.long");
            return addPage(person, session, model);
        }
        Optional<Challenge> challenge = Challenge.take(session, Challenge.Purpose.MAKE);
        if (Objects.requireNonNullElse(form.answer(), "").isBlank()) {
            Flash.error(redirect, "people.passkey.no.script");
        } else if (!isRecent(session)) {
            Flash.error(redirect, "people.passkey.not.recent");
        } else if (challenge.isEmpty()) {
            Flash.error(redirect, "people.passkey.late");
        } else {
            return add(person, name, challenge.get(), form.answer(), request, redirect);
        }
        return "redirect:" + ADD;
    }

    private String add(
            SignedIn person,
            String name,
            Challenge challenge,
            String answer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            List<String> recovery = passkeys.add(person.person(), name, challenge, answer);
            Flash.success(redirect, "people.passkey.added", name);
            return SecondStepPassed.bySettingUp(request, recovery, redirect);
        } catch (Refused refused) {
            Flash.error(redirect, "people.second.refused", refused.getMessage());
            return "redirect:" + ADD;
        }
    }

    @PostMapping(MySignInController.PATH + "/passkeys/remove")
    String remove(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String passkey,
            RedirectAttributes redirect) {
        try {
            PathNumber.of(passkey).ifPresent(id -> passkeys.remove(person.person(), id));
            Flash.success(redirect, "people.passkey.removed");
        } catch (Refused refused) {
            Flash.error(redirect, "people.second.refused", refused.getMessage());
        }
        return "redirect:" + MySignInController.PATH;
    }

    private String addPage(SignedIn person, HttpSession session, Model model) {
        boolean possible = passkeys.arePossible();
        model.addAttribute("possible", possible);
        model.addAttribute("appToBeHad", steps.isAppToBeHad(person.person()));
        model.addAttribute("recent", isRecent(session));
        if (possible && isRecent(session)) {
            model.addAttribute(
                    "options", passkeys.making(person.person(), Challenge.make(session, Challenge.Purpose.MAKE)));
        }
        return "people/passkey";
    }

    /** By when the session began, which is never later than the sign-in. */
    private static boolean isRecent(HttpSession session) {
        return System.currentTimeMillis() - session.getCreationTime() < RECENT.toMillis();
    }
}
