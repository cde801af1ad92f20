package org.mattersarising.agenda.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mattersarising.agenda.EntryText;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.WorkProgramme;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work programme of a body, and adding to it. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProgrammeController {

    private static final List<Choice> KINDS = Arrays.stream(ProgrammeEntry.Kind.values())
            .map(kind -> new Choice(kind.name(), kind.title()))
            .toList();

    private final BodyAccess boards;
    private final AgendaAccess access;
    private final ProgrammePage page;
    private final WorkProgramme programme;

    ProgrammeController(BodyAccess boards, AgendaAccess access, ProgrammePage page, WorkProgramme programme) {
        this.boards = boards;
        this.access = access;
        this.page = page;
        this.programme = programme;
    }

    @GetMapping("/agenda")
    String bodies(@AuthenticationPrincipal SignedIn person, Model model) {
        List<Body> mine = boards.bodies(person);
        if (mine.size() == 1) {
            return "redirect:/agenda/bodies/" + mine.get(0).id();
        }
        model.addAttribute("bodies", mine);
        return "agenda/bodies";
    }

    @GetMapping("/agenda/bodies/{number}")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Body body = boards.body(number, person);
        model.addAttribute("body", body);
        List<ProgrammePage.Slot> slots = page.of(body.id());
        model.addAttribute("slots", slots);
        model.addAttribute("late", ProgrammePage.late(slots));
        model.addAttribute("clerk", access.isClerk(person, body.id()));
        return "agenda/programme";
    }

    @GetMapping("/agenda/bodies/{number}/new")
    @PreAuthorize("hasRole('CLERK')")
    String form(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Body body = boards.clerksBody(number, person);
        model.addAttribute("form", EntryForm.empty());
        return newPage(body, model);
    }

    @PostMapping("/agenda/bodies/{number}/new")
    @PreAuthorize("hasRole('CLERK')")
    String add(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Body body = boards.clerksBody(number, person);
        try {
            EntryText text = form.text();
            MeetingId meeting = form.meetingId();
            programme.add(body.id(), meeting, text, kind(form), "entered by the clerk", person.actor());
            Flash.success(redirect, "agenda.entry.added", text.title());
            return "redirect:/agenda/bodies/" + number;
        } catch (Refused refused) {
            result.rejectValue("title", "refused", refused.getMessage());
            return newPage(body, model);
        }
    }

    private static ProgrammeEntry.Kind kind(EntryForm form) {
        return Arrays.stream(ProgrammeEntry.Kind.values())
                .filter(kind -> kind.name().equals(form.kind()))
                .findFirst()
                .orElse(ProgrammeEntry.Kind.OWN_IDEA);
    }

    private String newPage(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("meetings", page.meetings(body.id(), Optional.empty()));
        return "agenda/new";
    }
}
