package org.mattersarising.agenda.web;

import java.util.List;
import org.mattersarising.agenda.Promises;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was promised to a meeting beside what its published agenda has; the clerk confirms. */
@Controller
@PreAuthorize("isAuthenticated()")
class PromisesController {

    private final BodyAccess boards;
    private final AgendaAccess access;
    private final Promises promises;
    private final Bodies bodies;

    PromisesController(BodyAccess boards, AgendaAccess access, Promises promises, Bodies bodies) {
        this.boards = boards;
        this.access = access;
        this.promises = promises;
        this.bodies = bodies;
    }

    @GetMapping("/agenda/meetings/{number}/promises")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Meeting meeting = boards.meeting(number, person);
        List<Choice> items = promises.agenda(meeting).stream()
                .map(item -> new Choice(Long.toString(item.id()), item.cited()))
                .toList();
        model.addAttribute("meeting", meeting);
        model.addAttribute("body", bodies.get(meeting.body()));
        model.addAttribute("promises", promises.of(meeting.id()));
        model.addAttribute("items", items);
        model.addAttribute("clerk", access.isClerk(person, meeting.body()));
        return "agenda/promises";
    }

    @PostMapping("/agenda/meetings/{number}/promises")
    @PreAuthorize("hasRole('CLERK')")
    String confirm(
            @PathVariable long number,
            @RequestParam long entry,
            @RequestParam(required = false) Long item,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        Meeting meeting = boards.clerksMeeting(number, person);
        try {
            promises.confirm(meeting, entry, item, person.actor());
            Flash.success(redirect, "agenda.promises.confirmed");
        } catch (Refused refused) {
            Flash.error(redirect, "agenda.refused", refused.getMessage());
        }
        return "redirect:/agenda/meetings/" + number + "/promises";
    }
}
