package org.mattersarising.actions.web;

import java.util.List;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Reach;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Pager;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was recommended to other bodies, and what they answered: those first that did not. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'CHAIR', 'MEMBER', 'READER')")
class RecommendationsController {

    private static final int ROWS = 50;

    private final Actions actions;
    private final ActionAccess access;
    private final Bodies bodies;

    RecommendationsController(Actions actions, ActionAccess access, Bodies bodies) {
        this.actions = actions;
        this.access = access;
        this.bodies = bodies;
    }

    /** @param title empty where the business is exempt and not for this reader */
    record Line(String reference, String title, String body, Recommendation made) {}

    @GetMapping("/recommendations")
    String list(
            @RequestParam(name = "page", required = false) String page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Reach reach = access.reach(person);
        Pager pager = Pager.of(page, ROWS, found(reach, 0).getTotalElements(), "/recommendations");
        model.addAttribute("pager", pager);
        model.addAttribute(
                "recommended",
                found(reach, pager.page() - 1).stream()
                        .map(action -> line(action, reach))
                        .toList());
        return "actions/recommendations";
    }

    private Page<Action> found(Reach reach, int page) {
        return reach.bodies().isEmpty()
                ? Page.empty()
                : actions.recommendations(List.copyOf(reach.bodies()), PageRequest.of(page, ROWS));
    }

    private Line line(Action action, Reach reach) {
        boolean open = !action.exempt() || reach.confidential().contains(action.body());
        return new Line(
                action.reference().value(),
                open ? action.title() : action.publicTitle(),
                bodies.get(action.body()).name(),
                action.recommendation().orElseThrow());
    }
}
