package org.mattersarising.partners.web;

import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.partners.Answering;
import org.mattersarising.partners.ClerksView;
import org.mattersarising.partners.PartnerFile;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Download;
import org.mattersarising.web.Flash;
import org.mattersarising.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the clerk reads what came by mail and decides whether it becomes the person's report; and makes links void. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class AnswersController {

    private final ClerksView view;
    private final Answering answering;

    AnswersController(ClerksView view, Answering answering) {
        this.view = view;
        this.answering = answering;
    }

    /** @param take whether the answer becomes the person's report */
    record DecisionForm(Boolean take, String why) {}

    @GetMapping("/partners")
    String list(@AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("waiting", view.waiting(clerk));
        return "partners/list";
    }

    @GetMapping("/partners/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedIn clerk, Model model) {
        model.addAttribute("form", new DecisionForm(null, ""));
        model.addAttribute("one", one(id, clerk));
        return "partners/answer";
    }

    @PostMapping("/partners/{id}")
    String decide(
            @PathVariable long id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn clerk,
            Model model,
            RedirectAttributes redirect) {
        ClerksView.Waiting one = one(id, clerk);
        try {
            if (Boolean.TRUE.equals(form.take())) {
                answering.take(one.answer(), clerk.actor());
                Flash.success(redirect, "partners.taken", one.name());
            } else {
                answering.refuse(one.answer(), form.why(), clerk.actor());
                Flash.success(redirect, "partners.not.taken", one.name());
            }
            return "redirect:/actions/" + one.action().reference();
        } catch (Refused refused) {
            if (Boolean.TRUE.equals(form.take())) {
                result.reject("refused", refused.getMessage());
            } else {
                result.rejectValue("why", "refused", refused.getMessage());
            }
        }
        model.addAttribute("one", one);
        return "partners/answer";
    }

    /** Always as a download: what somebody sent in is never shown by this host as a page of its own. */
    @GetMapping("/partners/{id}/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable long id, @PathVariable long file, @AuthenticationPrincipal SignedIn clerk) {
        EvidenceFile found = one(id, clerk).files().stream()
                .filter(each -> each.id() == file)
                .map(PartnerFile::file)
                .findFirst()
                .orElseThrow(AnswersController::noSuch);
        return Download.handedIn(found.name(), found.mediaType(), found.content());
    }

    @PostMapping("/partners/links/{reference}/revoke")
    String revoke(
            @PathVariable String reference,
            @RequestParam long person,
            @AuthenticationPrincipal SignedIn clerk,
            RedirectAttributes redirect) {
        if (!Reference.parse(reference)
                .map(found -> view.revoke(found, new PersonId(person), clerk))
                .orElse(false)) {
            throw noSuch();
        }
        Flash.success(redirect, "partners.revoked");
        return "redirect:/actions/" + reference;
    }

    private ClerksView.Waiting one(long id, SignedIn clerk) {
        return view.find(id, clerk).orElseThrow(AnswersController::noSuch);
    }

    private static NotFound noSuch() {
        return new NotFound("No such answer waits for you; somebody may have decided about it. Go back to the list.");
    }
}
