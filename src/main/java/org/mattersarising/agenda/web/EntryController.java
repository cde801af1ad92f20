package org.mattersarising.agenda.web;

import java.util.Arrays;
import org.mattersarising.agenda.Considering;
import org.mattersarising.agenda.Outcome;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.WorkProgramme;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entry of a work programme: why it stands where it stands, and what clerk and chair can do with it. */
@Controller
@PreAuthorize("isAuthenticated()")
class EntryController {

    private final AgendaAccess access;
    private final EntryPage page;
    private final WorkProgramme programme;
    private final Considering considering;

    EntryController(AgendaAccess access, EntryPage page, WorkProgramme programme, Considering considering) {
        this.access = access;
        this.page = page;
        this.programme = programme;
        this.considering = considering;
    }

    /** What is done with an entry; may be refused. */
    private interface Deed {
        void doIt();
    }

    @GetMapping("/agenda/entries/{number}")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        return page.show(access.entry(number, person), person, model);
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
        ProgrammeEntry entry = access.clerksEntry(number, person);
        return act(
                entry,
                "title",
                "agenda.entry.changed",
                result,
                person,
                model,
                redirect,
                () -> programme.change(number, form.text(), person.actor()));
    }

    /** The chair may decide between meetings as well, with the reason. */
    @PostMapping("/agenda/entries/{number}/move")
    @PreAuthorize("hasAnyRole('CLERK', 'CHAIR')")
    String move(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        ProgrammeEntry entry = access.keepersEntry(number, person);
        return act(
                entry,
                "meeting",
                "agenda.entry.moved",
                result,
                person,
                model,
                redirect,
                () -> programme.move(number, form.meetingId(), form.reason(), person.actor()));
    }

    @PostMapping("/agenda/entries/{number}/fix")
    @PreAuthorize("hasAnyRole('CLERK', 'CHAIR')")
    String fix(
            @PathVariable long number,
            @ModelAttribute("form") EntryForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        ProgrammeEntry entry = access.keepersEntry(number, person);
        return act(
                entry,
                "meeting",
                "agenda.entry.fixed",
                result,
                person,
                model,
                redirect,
                () -> programme.fix(number, person.actor()));
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
        ProgrammeEntry entry = access.clerksEntry(number, person);
        return act(
                entry,
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
        ProgrammeEntry entry = access.clerksEntry(number, person);
        return act(
                entry,
                "outcome",
                "agenda.entry.considered",
                result,
                person,
                model,
                redirect,
                () -> considering.consider(
                        number, outcome(form.outcome()), form.meetingId(), form.reason(), person.actor()));
    }

    static Outcome outcome(String chosen) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refused("Choose what the meeting made of it."));
    }

    private String act(
            ProgrammeEntry entry,
            String field,
            String done,
            BindingResult result,
            SignedIn person,
            Model model,
            RedirectAttributes redirect,
            Deed deed) {
        try {
            deed.doIt();
            Flash.success(redirect, done, entry.title());
            return "redirect:/agenda/bodies/" + entry.body();
        } catch (Refused refused) {
            result.rejectValue(field, "refused", refused.getMessage());
            return page.show(entry, person, model);
        }
    }
}
