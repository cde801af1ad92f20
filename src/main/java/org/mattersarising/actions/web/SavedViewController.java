package org.mattersarising.actions.web;

import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.SavedViews;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives the filters of the list a name, and takes it away again. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'CHAIR', 'MEMBER', 'READER')")
class SavedViewController {

    private final SavedViews views;
    private final ActionAccess access;

    SavedViewController(SavedViews views, ActionAccess access) {
        this.views = views;
        this.access = access;
    }

    @PostMapping("/my/views")
    String save(
            @RequestParam(name = "called", defaultValue = "") String called,
            ActionFilter.Asked asked,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        String query = ActionFilter.of(asked, access.reach(person)).query();
        try {
            views.keep(person.person(), called, query);
            Flash.success(redirect, "actions.views.saved", called.strip());
        } catch (Refused refused) {
            Flash.error(redirect, "actions.views.refused", refused.getMessage());
            redirect.addFlashAttribute("called", called);
        }
        return "redirect:/actions" + query;
    }

    @PostMapping("/my/views/{id:\\d{1,18}}/remove")
    String remove(@PathVariable long id, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        views.remove(person.person(), id);
        Flash.success(redirect, "actions.views.removed");
        return "redirect:/actions";
    }
}
