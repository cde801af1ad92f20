package org.mattersarising.notifications.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mattersarising.notifications.Choices;
import org.mattersarising.notifications.MailChoice;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own choice of how often they get mail. */
@Controller
@PreAuthorize("hasRole('PERSON')")
class MailChoiceController {

    private final Choices choices;
    private final MessageSource messages;

    MailChoiceController(Choices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    record MailChoiceForm(
            @NotNull(message = "{mail.choice.error.none}") MailChoice choice) {}

    @ModelAttribute("offered")
    List<Choice> offered() {
        return Arrays.stream(MailChoice.values())
                .map(choice -> new Choice(choice.name(), text(choice, ""), text(choice, ".hint")))
                .toList();
    }

    @GetMapping("/my/mail")
    String form(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", new MailChoiceForm(choices.of(person.person())));
        return "notifications/choice";
    }

    @PostMapping("/my/mail")
    String choose(
            @AuthenticationPrincipal SignedIn person,
            @Valid @ModelAttribute("form") MailChoiceForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return "notifications/choice";
        }
        choices.choose(person.person(), form.choice());
        Flash.success(redirect, "mail.choice.flash.saved");
        return "redirect:/my/mail";
    }

    private String text(MailChoice choice, String suffix) {
        return messages.getMessage("mail.choice." + choice + suffix, null, Locale.UK);
    }
}
