package org.mattersarising.register.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.people.SignedIn;
import org.mattersarising.register.RegisterSetting;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a body's register is open to the public; its clerk opens and closes it. */
@Controller
@RequestMapping("/boards/{number:\\d{1,18}}/register")
@PreAuthorize("hasRole('CLERK')")
class RegisterSettingController {

    private final BodyAccess access;
    private final RegisterSetting setting;
    private final MessageSource messages;

    RegisterSettingController(BodyAccess access, RegisterSetting setting, MessageSource messages) {
        this.access = access;
        this.setting = setting;
        this.messages = messages;
    }

    /** The clerk's answer. */
    record Form(
            @NotNull(message = "{register.setting.error}") Boolean open) {}

    @GetMapping
    String ask(@PathVariable long number, @AuthenticationPrincipal SignedIn clerk, Model model) {
        Body board = access.clerksBody(number, clerk);
        model.addAttribute("form", new Form(board.publicRegister()));
        return page(board, model);
    }

    @PostMapping
    String change(
            @PathVariable long number,
            @AuthenticationPrincipal SignedIn clerk,
            @Valid @ModelAttribute("form") Form form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Body board = access.clerksBody(number, clerk);
        if (result.hasErrors()) {
            return page(board, model);
        }
        setting.change(board.id(), form.open(), clerk.actor());
        Flash.success(redirect, form.open() ? "register.setting.opened" : "register.setting.closed");
        return "redirect:/boards/" + number + "/register";
    }

    private String page(Body board, Model model) {
        model.addAttribute("board", board);
        model.addAttribute(
                "answers", List.of(choice("false", "register.setting.off"), choice("true", "register.setting.on")));
        return "register/setting";
    }

    private Choice choice(String value, String key) {
        return new Choice(value, messages.getMessage(key, null, Locale.UK));
    }
}
