package org.mattersarising.minutes.web;

import jakarta.validation.Valid;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.MeetingOfMinutes;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
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

/** Where a clerk says on which day the meeting was held, when the text does not say it or was misread. */
@Controller
@RequestMapping("/documents/{number}/meeting")
@PreAuthorize("hasRole('CLERK')")
class HeldOnController {

    private final DocumentAccess access;
    private final MeetingOfMinutes meeting;
    private final Calendar calendar;

    HeldOnController(DocumentAccess access, MeetingOfMinutes meeting, Calendar calendar) {
        this.access = access;
        this.meeting = meeting;
        this.calendar = calendar;
    }

    @GetMapping
    String form(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        ImportedDocument document = access.get(number, person);
        model.addAttribute("form", new HeldOnForm(document.heldOn(calendar.of(document.body()))));
        return page(document, model);
    }

    @PostMapping
    String say(
            @PathVariable long number,
            @Valid @ModelAttribute("form") HeldOnForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        ImportedDocument document = access.get(number, person);
        if (!result.hasErrors()) {
            try {
                meeting.heldOn(number, form.day(), person.actor());
                Flash.success(redirect, "minutes.meeting.done");
                return "redirect:/documents/" + number;
            } catch (Refused refused) {
                result.rejectValue("day", "refused", refused.getMessage());
            }
        }
        return page(document, model);
    }

    private String page(ImportedDocument document, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("open", meeting.open(document.id()));
        return "minutes/meeting";
    }
}
