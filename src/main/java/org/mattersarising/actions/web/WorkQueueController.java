package org.mattersarising.actions.web;

import java.util.List;
import org.mattersarising.actions.WorkElsewhere;
import org.mattersarising.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
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
    private final List<WorkElsewhere> elsewhere;

    WorkQueueController(WorkQueue queue, ObjectProvider<WorkElsewhere> elsewhere) {
        this.elsewhere = elsewhere.stream().toList();
        this.queue = queue;
    }

    /** What waits on another page. */
    record Elsewhere(String path, String words, int waiting) {}

    @GetMapping("/clerk")
    String queue(@AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("queue", queue.of(clerk));
        model.addAttribute("tasks", WorkQueue.Task.values());
        model.addAttribute(
                "elsewhere",
                elsewhere.stream()
                        .map(each -> new Elsewhere(each.path(), each.messageKey(), each.waiting(clerk)))
                        .filter(each -> each.waiting() > 0)
                        .toList());
        return "actions/queue";
    }
}
