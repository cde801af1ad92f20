package org.mattersarising.people.signin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mattersarising.people.Founding;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up the first administrator; there is no such page once somebody can sign in. */
@Controller
@PreAuthorize("permitAll()")
class SetUpController {

    static final String PATH = "/set-up";

    private final Founding founding;

    SetUpController(Founding founding) {
        this.founding = founding;
    }

    record SetUpForm(
            @NotBlank(message = "{people.setup.error.code}") String code,

            @NotBlank(message = "{people.edit.error.name}") @Size(max = 150, message = "{people.edit.error.name.long}")
            String name,

            @NotBlank(message = "{people.edit.error.organisation}")
            @Size(max = 150, message = "{people.edit.error.organisation.long}")
            String organisation,

            @NotBlank(message = "{people.edit.error.email}") String email,

            @NotBlank(message = "{people.password.error.none}")
            String password) {}

    @GetMapping(PATH)
    String ask(Model model) {
        onlyOnce();
        model.addAttribute("form", new SetUpForm("", "", "", "", ""));
        return "people/set-up";
    }

    @PostMapping(PATH)
    String setUp(@Valid @ModelAttribute("form") SetUpForm form, BindingResult result, RedirectAttributes redirect) {
        onlyOnce();
        if (!result.hasErrors()) {
            try {
                founding.found(form.code(), form.name(), form.email(), form.organisation(), form.password());
                Flash.success(redirect, "people.setup.done");
                return "redirect:/sign-in";
            } catch (Refused refused) {
                result.reject("refused", refused.getMessage());
            }
        }
        return "people/set-up";
    }

    private void onlyOnce() {
        if (!founding.isDue()) {
            throw new NotFound("The service has been set up already; sign in, or ask an administrator to invite you.");
        }
    }
}
