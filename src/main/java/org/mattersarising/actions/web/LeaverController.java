package org.mattersarising.actions.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonChoice;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.PathNumber;
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

/** Hands all open actions of somebody, as a rule of somebody who leaves, to another in one step, after showing which they are. */
@Controller
@RequestMapping("/people/{leaver}/hand-over")
@PreAuthorize("hasRole('CLERK')")
class LeaverController {

    private static final int LONGEST_TEXT = 4000;

    private final People people;
    private final Actions actions;
    private final ActionHands hands;
    private final ActionRows rows;
    private final PersonChoice persons;
    private final Door door;

    LeaverController(
            People people, Actions actions, ActionHands hands, ActionRows rows, PersonChoice persons, Door door) {
        this.people = people;
        this.actions = actions;
        this.hands = hands;
        this.rows = rows;
        this.persons = persons;
        this.door = door;
    }

    @GetMapping
    String ask(@PathVariable String leaver, @AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("form", new LeaverForm("", ""));
        return form(person(leaver), clerk, model);
    }

    @PostMapping
    String handOver(
            @PathVariable String leaver,
            @AuthenticationPrincipal SignedIn clerk,
            @ModelAttribute("form") LeaverForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Person person = person(leaver);
        PersonId to = persons.find(form.person(), "person", "actions.leaver.error.person", result);
        if (form.text() == null || form.text().isBlank()) {
            result.rejectValue("text", "actions.leaver.error.text");
        } else if (form.text().length() > LONGEST_TEXT) {
            result.rejectValue(
                    "text", "actions.error.text.long", new Object[] {form.text().length()}, null);
        }
        if (!result.hasErrors()) {
            try {
                int number = hands.handOverAll(person.id(), bodies(clerk), to, form.text(), clerk.actor());
                Flash.success(redirect, "actions.leaver.done", number, persons.label(to));
                return "redirect:/people/" + person.id() + "/hand-over";
            } catch (Refused refused) {
                result.rejectValue("person", "refused", refused.getMessage());
            }
        }
        return form(person, clerk, model);
    }

    private String form(Person leaver, SignedIn clerk, Model model) {
        List<Action> open = actions.ownedIn(leaver.id(), bodies(clerk));
        model.addAttribute("leaver", leaver);
        model.addAttribute("left", leaver.leftOn().orElse(null));
        model.addAttribute("rows", rows.of(open));
        model.addAttribute("directory", persons.labels());
        return "actions/leaver";
    }

    private Person person(String number) {
        return PathNumber.of(number)
                .flatMap(id -> people.find(new PersonId(id)))
                .orElseThrow(() -> door.nothing("actions.leaver.nobody", number));
    }

    private static Set<BodyId> bodies(SignedIn clerk) {
        return clerk.bodies(Role.CLERK).stream().map(BodyId::new).collect(Collectors.toUnmodifiableSet());
    }
}
