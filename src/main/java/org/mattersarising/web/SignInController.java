package org.mattersarising.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the form itself is taken by the security filters. */
@Controller
@PreAuthorize("permitAll()")
class SignInController {

    static final String PATH = "/sign-in";

    private final List<SignInHints> hints;
    private final List<OtherSignIn> others;

    SignInController(ObjectProvider<SignInHints> hints, ObjectProvider<OtherSignIn> others) {
        this.others = others.orderedStream().toList();
        this.hints = hints.orderedStream().toList();
    }

    record SignInForm(String email, String password) {}

    @GetMapping(PATH)
    String form(
            @RequestParam(required = false) String refused,
            @RequestParam(required = false) String wait,
            @RequestParam(name = "signed-out", required = false) String signedOut,
            @RequestParam(required = false) String ended,
            @RequestParam(required = false) String unknown,
            HttpSession session,
            Model model) {
        SignInForm form = new SignInForm((String) session.getAttribute(SignInFailure.EMAIL), "");
        session.removeAttribute(SignInFailure.EMAIL);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        if (refused != null) {
            errors.rejectValue("email", "signin.error.refused");
        }
        if (wait != null) {
            errors.reject("signin.error.wait");
        }
        if (unknown != null) {
            errors.reject("signin.error.unknown");
        }
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("others", others);
        model.addAttribute(
                "accounts",
                hints.stream().flatMap(each -> each.hints().stream()).toList());
        return "signin";
    }
}
