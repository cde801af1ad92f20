package org.mattersarising.actions.web;

import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to where their work is: a clerk to the work queue, an administrator to the boards, a chair to the board's actions,
 * others to their own. */
@Controller
@PreAuthorize("isAuthenticated()")
class HomeController {

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn person) {
        if (!person.bodies(Role.CLERK).isEmpty()) {
            return "redirect:/clerk";
        }
        if (person.isAnywhere(Role.ADMINISTRATOR)) {
            return "redirect:/boards";
        }
        return person.bodies(Role.CHAIR).isEmpty() ? "redirect:/my/actions" : "redirect:/actions";
    }
}
