package org.mattersarising.people.web;

import java.time.Clock;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.people.signin.SecondSteps;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.WebSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets somebody sign in, or no longer, and gives or takes the roles of the whole service. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccountController {

    private final Invitations invitations;
    private final Admission admission;
    private final SecondSteps steps;
    private final PersonPage page;
    private final WebSettings web;
    private final Clock clock;

    AccountController(
            Invitations invitations,
            Admission admission,
            SecondSteps steps,
            PersonPage page,
            WebSettings web,
            Clock clock) {
        this.invitations = invitations;
        this.admission = admission;
        this.steps = steps;
        this.page = page;
        this.web = web;
        this.clock = clock;
    }

    /** The link is on the page that answers and nowhere else; going back to that page does not bring it again. */
    @PostMapping("/people/{number}/invite")
    String invite(@PathVariable String number, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
        Person person = page.person(number);
        try {
            redirect.addFlashAttribute("link", web.address() + "/join/" + invitations.invite(person.id(), by.actor()));
            redirect.addFlashAttribute(
                    "linkUntil", CivilTime.dateOf(clock.instant().plus(Invitations.OPEN_FOR)));
        } catch (Refused refused) {
            Flash.error(redirect, "people.refused", refused.getMessage());
        }
        return "redirect:/people/" + person.id();
    }

    @PostMapping("/people/{number}/admit")
    String admit(@PathVariable String number, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
        Person person = page.person(number);
        try {
            invitations.admit(person.id(), by.actor());
            Flash.success(redirect, "people.admit.done", person.name());
        } catch (Refused refused) {
            Flash.error(redirect, "people.refused", refused.getMessage());
        }
        return "redirect:/people/" + person.id();
    }

    /** For whoever has lost their app and their recovery codes; they set up another at their next sign-in. */
    @PostMapping("/people/{number}/second-step/reset")
    String resetSecondStep(
            @PathVariable String number, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
        Person person = page.person(number);
        steps.reset(person.id(), by.actor());
        Flash.success(redirect, "people.second.reset.done", person.name());
        return "redirect:/people/" + person.id();
    }

    @PostMapping("/people/{number}/close")
    String close(@PathVariable String number, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
        Person person = page.person(number);
        if (person.id().equals(by.person())) {
            Flash.error(redirect, "people.account.own");
        } else {
            invitations.close(person.id(), by.actor());
            Flash.success(redirect, "people.account.closed.done", person.name());
        }
        return "redirect:/people/" + person.id();
    }

    @PostMapping("/people/{number}/roles")
    String role(
            @PathVariable String number,
            @RequestParam Role role,
            @RequestParam boolean held,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes redirect) {
        Person person = page.person(number);
        if (PersonPage.OF_THE_SERVICE.contains(role)) {
            try {
                if (held) {
                    admission.give(role, person.id(), null, by.actor());
                } else {
                    admission.take(role, person.id(), null, by.actor());
                }
                Flash.success(redirect, "people.roles.done", person.name());
            } catch (Refused refused) {
                Flash.error(redirect, "people.refused", refused.getMessage());
            }
        }
        return "redirect:/people/" + person.id();
    }
}
