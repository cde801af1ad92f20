package org.mattersarising.agenda.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mattersarising.agenda.Considering;
import org.mattersarising.agenda.Outcome;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.WorkProgramme;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Actor;
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

/** One entry of a work programme: why it stands where it stands, and what its clerk can do with it. */
@Controller
@PreAuthorize("isAuthenticated()")
class EntryController {

    private static final List<Choice> OUTCOMES = Arrays.stream(Outcome.values())
            .map(outcome -> new Choice(outcome.name(), outcome.title()))
            .toList();

    private final AgendaAccess access;
    private final ProgrammePage page;
    private final WorkProgramme programme;
    private final Considering considering;
    private final Bodies bodies;
    private final Meetings meetings;
    private final AuditTrail trail;
    private final People people;

    EntryController(
            AgendaAccess access,
            ProgrammePage page,
            WorkProgramme programme,
            Considering considering,
            Bodies bodies,
            Meetings meetings,
            AuditTrail trail,
            People people) {
        this.access = access;
        this.page = page;
        this.programme = programme;
        this.considering = considering;
        this.bodies = bodies;
        this.meetings = meetings;
        this.trail = trail;
        this.people = people;
    }

    /** A line of the entry's history, with the name of whoever acted. */
    record Happened(java.time.Instant at, String who, String what, String why) {}

    /** What the clerk does with an entry; may be refused. */
    private interface Deed {
        void doIt();
    }

    @GetMapping("/agenda/entries/{number}")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        ProgrammeEntry entry = access.entry(number, person);
        model.addAttribute("form", EntryForm.of(entry));
        return page(entry, person, model);
    }

    @PostMapping("/agenda/entries/{number}/change")
    @PreAuthorize("hasRole('CLERK')")
    String change(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        return act(
                number,
                "title",
                "agenda.entry.changed",
                result,
                person,
                model,
                redirect,
                () -> programme.change(number, form.text(), person.actor()));
    }

    @PostMapping("/agenda/entries/{number}/move")
    @PreAuthorize("hasRole('CLERK')")
    String move(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        return act(
                number,
                "meeting",
                "agenda.entry.moved",
                result,
                person,
                model,
                redirect,
                () -> programme.move(number, form.meetingId(), form.reason(), person.actor()));
    }

    @PostMapping("/agenda/entries/{number}/drop")
    @PreAuthorize("hasRole('CLERK')")
    String drop(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        return act(
                number,
                "reason",
                "agenda.entry.dropped",
                result,
                person,
                model,
                redirect,
                () -> programme.drop(number, form.reason(), person.actor()));
    }

    @PostMapping("/agenda/entries/{number}/consider")
    @PreAuthorize("hasRole('CLERK')")
    String consider(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        return act(number, "outcome", "agenda.entry.considered", result, person, model, redirect, () -> {
            Outcome outcome = Arrays.stream(Outcome.values())
                    .filter(one -> one.name().equals(form.outcome()))
                    .findFirst()
                    .orElseThrow(() -> new Refused("Choose what the meeting made of it."));
            considering.consider(number, outcome, form.meetingId(), form.reason(), person.actor());
        });
    }

    private String act(
            long number,
            String field,
            String done,
            BindingResult result,
            SignedIn person,
            Model model,
            RedirectAttributes redirect,
            Deed deed) {
        ProgrammeEntry entry = access.clerksEntry(number, person);
        try {
            deed.doIt();
            Flash.success(redirect, done, entry.title());
            return "redirect:/agenda/bodies/" + entry.body();
        } catch (Refused refused) {
            result.rejectValue(field, "refused", refused.getMessage());
            return page(entry, person, model);
        }
    }

    private String page(ProgrammeEntry entry, SignedIn person, Model model) {
        Optional<Meeting> meeting = entry.meeting().map(meetings::get);
        model.addAttribute("entry", entry);
        model.addAttribute("body", bodies.get(entry.body()));
        model.addAttribute("meeting", meeting.orElse(null));
        model.addAttribute("clerk", entry.planned() && access.isClerk(person, entry.body()));
        model.addAttribute("meetings", page.meetings(entry.body(), meeting.map(Meeting::date)));
        model.addAttribute("outcomes", OUTCOMES);
        model.addAttribute(
                "history",
                trail.of("programme/" + entry.id()).stream()
                        .map(line -> new Happened(line.at(), name(line.actor()), line.what(), line.why()))
                        .toList());
        return "agenda/entry";
    }

    private String name(Actor actor) {
        return actor.personId().isPresent()
                ? people.get(new PersonId(actor.personId().getAsLong())).name()
                : "The service";
    }
}
