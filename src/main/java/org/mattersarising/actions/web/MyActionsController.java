package org.mattersarising.actions.web;

import org.mattersarising.actions.WhatChanged;
import org.mattersarising.people.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What lies with whoever is signed in. */
@Controller
@PreAuthorize("isAuthenticated()")
class MyActionsController {

    private final Desk desk;
    private final WhatChanged changed;

    MyActionsController(Desk desk, WhatChanged changed) {
        this.desk = desk;
        this.changed = changed;
    }

    @GetMapping("/my/actions")
    String mine(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("desk", desk.of(person.person()));
        model.addAttribute("since", changed.onDesk(person.person(), desk.people(person.person())));
        model.addAttribute("piles", Desk.Pile.values());
        return "actions/mine";
    }
}
