package org.mattersarising.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.mattersarising.actions.EvidenceCheck;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Statement;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.partners.Answering;
import org.mattersarising.partners.Doorstep;
import org.mattersarising.partners.Visits;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.ChosenFiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** The action as a partner has it before them once the code was typed, and the form with which they answer. */
@Controller
@PreAuthorize("permitAll()")
class PartnerActionController {

    private static final int MOST_FILES = 5;
    private static final List<Choice> STANDINGS = Stream.of(Statement.Standing.values())
            .map(standing -> new Choice(standing.name(), standing.title()))
            .toList();

    private final Doorstep doorstep;
    private final Visits visits;
    private final Answering answering;
    private final EvidenceCheck evidence;
    private final Bodies bodies;
    private final BrowserCookie browsers;

    PartnerActionController(
            Doorstep doorstep,
            Visits visits,
            Answering answering,
            EvidenceCheck evidence,
            Bodies bodies,
            BrowserCookie browsers) {
        this.doorstep = doorstep;
        this.visits = visits;
        this.answering = answering;
        this.evidence = evidence;
        this.bodies = bodies;
        this.browsers = browsers;
    }

    @GetMapping(PartnerController.PATH + "/{token}/action")
    String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        Doorstep.Caller caller = PartnerController.caller(doorstep, token, response);
        if (!visits.isOpen(caller, browsers.of(request))) {
            return "redirect:" + PartnerController.PATH + "/" + token;
        }
        model.addAttribute("form", new AnswerForm(null, "", List.of()));
        return page(token, caller, false, model);
    }

    @PostMapping(PartnerController.PATH + "/{token}/action")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult result,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Doorstep.Caller caller = PartnerController.caller(doorstep, token, response);
        String browser = browsers.of(request);
        if (!visits.isOpen(caller, browser)) {
            return "redirect:" + PartnerController.PATH + "/" + token;
        }
        List<EvidenceFile> files = files(form.chosen(), result);
        if (!result.hasErrors()) {
            try {
                answering.answer(caller, browser, form.standing(), form.text(), files);
                browsers.give(response, "");
                return "redirect:" + PartnerController.PATH + "/" + token + "/done";
            } catch (Refused refused) {
                result.reject("refused", refused.getMessage());
            }
        }
        return page(token, caller, !form.chosen().isEmpty(), model);
    }

    @GetMapping(PartnerController.PATH + "/{token}/done")
    String done(@PathVariable String token, HttpServletResponse response) {
        PartnerController.caller(doorstep, token, response);
        return "partners/done";
    }

    private List<EvidenceFile> files(List<MultipartFile> chosen, BindingResult result) {
        if (chosen.size() > MOST_FILES) {
            result.rejectValue("files", "partners.answer.error.files");
            return List.of();
        }
        return ChosenFiles.taken(chosen, "files", result, evidence::take);
    }

    private String page(String token, Doorstep.Caller caller, boolean filesLost, Model model) {
        model.addAttribute("secret", token);
        model.addAttribute("action", caller.action());
        model.addAttribute("board", bodies.get(caller.action().body()).name());
        model.addAttribute("standings", STANDINGS);
        model.addAttribute("filesLost", filesLost);
        return "partners/action";
    }
}
