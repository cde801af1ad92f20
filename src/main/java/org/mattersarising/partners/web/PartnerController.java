package org.mattersarising.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mattersarising.partners.Doorstep;
import org.mattersarising.partners.Visits;
import org.mattersarising.shared.Refused;
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

/** The way from a link in a mail to the action: ask for a code, type it. Neither page says a word about the action. */
@Controller
@PreAuthorize("permitAll()")
class PartnerController {

    static final String PATH = "/partner";

    private final Doorstep doorstep;
    private final Visits visits;
    private final BrowserCookie browsers;

    PartnerController(Doorstep doorstep, Visits visits, BrowserCookie browsers) {
        this.doorstep = doorstep;
        this.visits = visits;
        this.browsers = browsers;
    }

    record AskForm(String nothing) {}

    record CodeForm(String code) {}

    @GetMapping(PATH + "/{token}")
    String ask(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new AskForm(""));
        return page("partners/ask", token, caller(doorstep, token, response), model);
    }

    @PostMapping(PATH + "/{token}")
    String send(
            @PathVariable String token,
            @ModelAttribute("form") AskForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response) {
        Doorstep.Caller caller = caller(doorstep, token, response);
        try {
            browsers.give(response, visits.sendCode(caller));
            return "redirect:" + PATH + "/" + token + "/code";
        } catch (Refused refused) {
            result.reject("refused", refused.getMessage());
            return page("partners/ask", token, caller, model);
        }
    }

    @GetMapping(PATH + "/{token}/code")
    String askForCode(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new CodeForm(""));
        return page("partners/code", token, caller(doorstep, token, response), model);
    }

    @PostMapping(PATH + "/{token}/code")
    String enter(
            @PathVariable String token,
            @ModelAttribute("form") CodeForm form,
            BindingResult result,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Doorstep.Caller caller = caller(doorstep, token, response);
        try {
            String typed = Optional.ofNullable(form.code()).orElse("");
            Optional<String> browser = visits.enter(caller, browsers.of(request), typed);
            if (browser.isPresent()) {
                browsers.give(response, browser.get());
                return "redirect:" + PATH + "/" + token + "/action";
            }
            result.rejectValue("code", "partners.code.error.wrong");
        } catch (Refused refused) {
            result.rejectValue("code", "refused", refused.getMessage());
        }
        return page("partners/code", token, caller, model);
    }

    private static String page(String template, String token, Doorstep.Caller caller, Model model) {
        model.addAttribute("secret", token);
        model.addAttribute("masked", masked(caller.person().email()));
        return template;
    }

    /** Whoever has the link need not learn the address from it: a•••@police.example.net. */
    static String masked(String email) {
        return email.charAt(0) + "•••" + email.substring(email.indexOf('@'));
    }

    /** Whoever comes by a link that opens. The address is a secret; no other page and no cache may learn it. */
    static Doorstep.Caller caller(Doorstep doorstep, String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return doorstep.caller(token)
                .orElseThrow(
                        () -> new NotFound(
                                "This link does not open anything any more: it is older than thirty days, was revoked, or nothing is asked of you there now. Use the link in the latest mail, or ask the clerk."));
    }
}
