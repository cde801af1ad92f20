package org.mattersarising.meetings.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Admission;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonChoice;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.people.SignedIn;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who belongs to a board, and as what. */
@Controller
@RequestMapping("/boards/{number}/people")
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class BelongingController {

    private final BodyOffice office;
    private final Admission admission;
    private final Roles roles;
    private final People people;
    private final PersonChoice persons;

    BelongingController(BodyOffice office, Admission admission, Roles roles, People people, PersonChoice persons) {
        this.office = office;
        this.admission = admission;
        this.roles = roles;
        this.people = people;
        this.persons = persons;
    }

    record BelongingForm(String person, Role role) {}

    /** One role that somebody holds here, and whether whoever looks may take it. */
    record Line(long person, String name, String organisation, Role role, boolean takeable) {}

    @GetMapping
    String ask(@PathVariable String number, @AuthenticationPrincipal SignedIn by, Model model) {
        model.addAttribute("form", new BelongingForm("", null));
        return form(office.body(number, by), by, model);
    }

    @PostMapping
    String give(
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn by,
            @ModelAttribute("form") BelongingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Body body = office.body(number, by);
        PersonId person = persons.find(form.person(), "person", "meetings.people.error.person", result);
        if (form.role() == null) {
            result.rejectValue("role", "meetings.people.error.role");
        }
        if (result.hasErrors()) {
            return form(body, by, model);
        }
        only(form.role(), by);
        admission.give(form.role(), person, body.id().value(), by.actor());
        Flash.success(redirect, "meetings.people.given", persons.label(person), body.name());
        return "redirect:/boards/" + body.id() + "/people";
    }

    @PostMapping("/take")
    String take(
            @PathVariable String number,
            @RequestParam long person,
            @RequestParam Role role,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes redirect) {
        Body body = office.body(number, by);
        only(role, by);
        admission.take(role, new PersonId(person), body.id().value(), by.actor());
        Flash.success(redirect, "meetings.people.taken");
        return "redirect:/boards/" + body.id() + "/people";
    }

    private void only(Role role, SignedIn by) {
        if (!office.gives(by).contains(role)) {
            throw new AccessDeniedException("This role is given by an administrator.");
        }
    }

    private String form(Body body, SignedIn by, Model model) {
        Set<Role> gives = office.gives(by);
        List<RoleHeld> held = roles.findByBodyId(body.id().value());
        Map<PersonId, Person> holders =
                people
                        .findByIdIn(
                                held.stream().map(role -> role.person().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, person -> person));
        model.addAttribute("board", body);
        model.addAttribute(
                "belonging",
                held.stream()
                        .map(role -> line(holders.get(role.person()), role.role(), gives))
                        .sorted(Comparator.comparing(Line::role).thenComparing(Line::name))
                        .toList());
        model.addAttribute(
                "offered",
                gives.stream()
                        .map(role -> new Choice(role.name(), role.title()))
                        .toList());
        model.addAttribute("directory", persons.labels());
        return "meetings/people";
    }

    private static Line line(Person person, Role role, Set<Role> gives) {
        return new Line(person.id().value(), person.name(), person.organisation(), role, gives.contains(role));
    }
}
