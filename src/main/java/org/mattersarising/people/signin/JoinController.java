package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets whoever was invited choose a password. Opening the link does nothing by itself, for mail scanners open links too. */
@Controller
@PreAuthorize("permitAll()")
class JoinController {

    static final String PATH = "/join";

    private final Invitations invitations;

    JoinController(Invitations invitations) {
        this.invitations = invitations;
    }

    record JoinForm(
            @NotBlank(message = "{people.password.error.none}")
            String password) {}

    @GetMapping(PATH + "/{token}")
    String ask(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new JoinForm(""));
        return form(token, model, response);
    }

    @PostMapping(PATH + "/{token}")
    String join(
            @PathVariable String token,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!result.hasErrors()) {
            try {
                invitations.accept(token, form.password());
                Flash.success(redirect, "people.join.done");
                return "redirect:/sign-in";
            } catch (Refused refused) {
                result.rejectValue("password", "refused", refused.getMessage());
            }
        }
        return form(token, model, response);
    }

    private String form(String token, Model model, HttpServletResponse response) {
        Person person = invitations
                .invited(token)
                .orElseThrow(
                        () -> new NotFound(
                                "This link was used already, is older than a week, or was replaced by a newer one; ask an administrator for a new one."));
        // The address is a secret; no other page may learn it.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("secret", token);
        model.addAttribute("invited", person.name());
        model.addAttribute("email", person.email());
        return "people/join";
    }
}
