package org.mattersarising.agenda.web;

import java.util.List;
import org.mattersarising.agenda.Considering;
import org.mattersarising.agenda.Minuted;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a meeting made of what was promised to it, as its minutes seem to say; the clerk confirms each. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class OutcomesController {

    private final BodyAccess boards;
    private final AgendaAccess access;
    private final Minuted minuted;
    private final Considering considering;
    private final ProgrammePage programme;
    private final Bodies bodies;

    OutcomesController(
            BodyAccess boards,
            AgendaAccess access,
            Minuted minuted,
            Considering considering,
            ProgrammePage programme,
            Bodies bodies) {
        this.boards = boards;
        this.access = access;
        this.minuted = minuted;
        this.considering = considering;
        this.programme = programme;
        this.bodies = bodies;
    }

    @GetMapping("/agenda/meetings/{number}/outcomes")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Meeting meeting = boards.clerksMeeting(number, person);
        List<Minuted.Suggestion> suggestions = minuted.suggestions(meeting);
        model.addAttribute("meeting", meeting);
        model.addAttribute("body", bodies.get(meeting.body()));
        model.addAttribute("read", minuted.read(meeting));
        model.addAttribute("suggestions", suggestions);
        model.addAttribute("open", minuted.open(meeting));
        model.addAttribute("outcomes", EntryPage.OUTCOMES);
        model.addAttribute("meetings", programme.after(meeting));
        return "agenda/outcomes";
    }

    @PostMapping("/agenda/meetings/{number}/outcomes")
    String confirm(
            @PathVariable long number,
            @RequestParam long entry,
            @RequestParam(required = false) Long clause,
            @ModelAttribute("form") EntryForm form,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        boards.clerksMeeting(number, person);
        ProgrammeEntry found = access.clerksEntry(entry, person);
        try {
            considering.consider(
                    entry,
                    EntryController.outcome(form.outcome()),
                    form.meetingId(),
                    form.reason(),
                    "RENEWED".equals(form.outcome()) ? clause : null,
                    person.actor());
            Flash.success(redirect, "agenda.entry.considered", found.title());
        } catch (Refused refused) {
            Flash.error(redirect, "agenda.refused", refused.getMessage());
        }
        return "redirect:/agenda/meetings/" + number + "/outcomes";
    }
}
