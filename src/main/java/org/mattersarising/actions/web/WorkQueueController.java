package org.mattersarising.actions.web;

import org.mattersarising.people.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the clerk who is signed in. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class WorkQueueController {

    private final WorkQueue queue;

    WorkQueueController(WorkQueue queue) {
        this.queue = queue;
    }

    @GetMapping("/clerk")
    String queue(@AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("queue", queue.of(clerk));
        model.addAttribute("tasks", WorkQueue.Task.values());
        return "actions/queue";
    }
}
