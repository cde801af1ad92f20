package org.mattersarising.actions.web;

import java.util.Comparator;
import java.util.List;
import org.mattersarising.people.ClerkWork;
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
    private final List<ClerkWork> others;

    WorkQueueController(WorkQueue queue, List<ClerkWork> others) {
        this.queue = queue;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(ClerkWork::order))
                .toList();
    }

    @GetMapping("/clerk")
    String queue(@AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("queue", queue.of(clerk));
        model.addAttribute(
                "others",
                others.stream().flatMap(each -> each.of(clerk).stream()).toList());
        model.addAttribute("tasks", WorkQueue.Task.values());
        return "actions/queue";
    }
}
