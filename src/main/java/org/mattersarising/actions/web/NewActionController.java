package org.mattersarising.actions.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonChoice;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.mattersarising.people.PostId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters an action by hand: one that stands in no document that was read. */
@Controller
@RequestMapping("/actions/new")
@PreAuthorize("hasRole('CLERK')")
class NewActionController {

    private final ActionLog log;
    private final Bodies bodies;
    private final PersonChoice persons;
    private final DueDay dueDay;
    private final Directory directory;
    private final Clock clock;

    NewActionController(
            ActionLog log, Bodies bodies, PersonChoice persons, DueDay dueDay, Directory directory, Clock clock) {
        this.log = log;
        this.bodies = bodies;
        this.persons = persons;
        this.dueDay = dueDay;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("form", NewActionForm.empty());
        return form(clerk, model);
    }

    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn clerk,
            @Valid @ModelAttribute("form") NewActionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (form.board() != null && !clerk.is(Role.CLERK, form.board())) {
            throw new AccessDeniedException("Actions of a body are entered by its clerk.");
        }
        PersonId owner = persons.find(form.person(), "person", "actions.new.error.person", result);
        Integer paragraph =
                paragraph(Objects.requireNonNullElse(form.exempt(), "").strip(), result);
        if (!result.hasErrors()) {
            try {
                Reference reference = log.agree(asked(form, owner, paragraph), clerk.actor());
                Flash.success(redirect, "actions.new.done", reference);
                return "redirect:/actions/" + reference;
            } catch (Refused refused) {
                result.rejectValue(
                        refused.getMessage().contains("post") ? "person" : "due", "refused", refused.getMessage());
            }
        }
        return form(clerk, model);
    }

    private Asked asked(NewActionForm form, PersonId owner, Integer paragraph) {
        BodyId body = new BodyId(form.board());
        return new Asked(
                body,
                null,
                Objects.requireNonNullElse(form.citation(), "").strip(),
                null,
                form.title().strip(),
                form.wording().strip(),
                owner,
                form.priority(),
                form.due(),
                dueDay.rule(body, form.due()),
                dueDay.meeting(body, form.due()).orElse(null),
                paragraph,
                paragraph == null
                        ? ""
                        : Objects.requireNonNullElse(form.publicText(), "").strip(),
                Boolean.TRUE.equals(form.withPost()) ? post(owner) : null,
                Objects.requireNonNullElse(form.recommended(), "").strip());
    }

    private PostId post(PersonId owner) {
        return directory
                .postOf(owner, LocalDate.now(clock))
                .map(Post::id)
                .orElseThrow(() -> new Refused(
                        "The owner holds no post today; choose somebody who does, or let it lie with the person."));
    }

    /** Local Government Act 1972, Schedule 12A: paragraphs 1 to 7 in England, to 18 in Wales. */
    private static Integer paragraph(String typed, BindingResult result) {
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[1-9]|1[0-8]")) {
            return Integer.valueOf(typed);
        }
        result.rejectValue("exempt", "actions.new.error.exempt");
        return null;
    }

    private String form(SignedIn clerk, Model model) {
        model.addAttribute(
                "bodies",
                bodies.findAllByOrderByName().stream()
                        .filter(body -> clerk.is(Role.CLERK, body.id().value()))
                        .map(body -> new Choice(body.id().toString(), body.name()))
                        .toList());
        List<Choice> priorities = Arrays.stream(Priority.values())
                .map(priority -> new Choice(priority.name(), priority.title()))
                .toList();
        model.addAttribute("priorities", priorities);
        model.addAttribute("directory", persons.labels());
        return "actions/new";
    }
}
