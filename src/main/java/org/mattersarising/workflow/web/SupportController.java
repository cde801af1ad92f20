package org.mattersarising.workflow.web;

import org.mattersarising.audit.AuditWatch;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.workflow.Incidents;
import org.mattersarising.workflow.ProcessReconciler;
import org.mattersarising.workflow.WaitingProcesses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how the follow-up of actions runs, and repairs it. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CLERK')")
class SupportController {

    private final WaitingProcesses waiting;
    private final Incidents incidents;
    private final ProcessReconciler reconciler;
    private final AuditWatch trail;

    SupportController(WaitingProcesses waiting, Incidents incidents, ProcessReconciler reconciler, AuditWatch trail) {
        this.waiting = waiting;
        this.incidents = incidents;
        this.reconciler = reconciler;
        this.trail = trail;
    }

    @GetMapping("/support")
    String show(Model model) {
        model.addAttribute("waiting", waiting.counts());
        model.addAttribute("failures", incidents.all());
        model.addAttribute("checked", reconciler.last().orElse(null));
        model.addAttribute("trail", trail.last().orElse(null));
        return "workflow/support";
    }

    @PostMapping("/support/check")
    String check(RedirectAttributes redirect) {
        ProcessReconciler.Result result = reconciler.reconcile();
        if (result.allWasWell()) {
            Flash.success(redirect, "workflow.check.well");
        } else {
            Flash.info(
                    redirect,
                    "workflow.check.repaired",
                    result.placed().size(),
                    result.ended().size(),
                    result.failed().size());
        }
        return "redirect:/support";
    }

    @PostMapping("/support/failures/{job}")
    String tryAgain(@PathVariable String job, RedirectAttributes redirect) {
        try {
            incidents.tryAgain(job);
            Flash.success(redirect, "workflow.retry.done");
        } catch (Refused refused) {
            Flash.error(redirect, "workflow.sentence", refused.getMessage());
        }
        return "redirect:/support";
    }
}
