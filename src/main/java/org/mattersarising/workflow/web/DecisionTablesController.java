package org.mattersarising.workflow.web;

import org.mattersarising.workflow.decision.DecisionTables;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the rules of reminders and escalation, as the tables have them. */
@Controller
@PreAuthorize("isAuthenticated()")
class DecisionTablesController {

    private final DecisionTables tables;

    DecisionTablesController(DecisionTables tables) {
        this.tables = tables;
    }

    @GetMapping("/rules")
    String show(Model model) {
        model.addAttribute("tables", tables.all());
        return "workflow/rules";
    }
}
