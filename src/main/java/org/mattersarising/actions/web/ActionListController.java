package org.mattersarising.actions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionLists;
import org.mattersarising.actions.ActionView;
import org.mattersarising.actions.Reach;
import org.mattersarising.actions.SavedViews;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Link;
import org.mattersarising.web.Pager;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of the bodies to which somebody belongs, by views that are links. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'CHAIR', 'MEMBER', 'READER')")
class ActionListController {

    private static final int ROWS = 50;

    private final ActionLists lists;
    private final ActionAccess access;
    private final ActionRows rows;
    private final Bodies bodies;
    private final SavedViews savedViews;
    private final MessageSource messages;

    ActionListController(
            ActionLists lists,
            ActionAccess access,
            ActionRows rows,
            Bodies bodies,
            SavedViews savedViews,
            MessageSource messages) {
        this.lists = lists;
        this.access = access;
        this.rows = rows;
        this.bodies = bodies;
        this.savedViews = savedViews;
        this.messages = messages;
    }

    @GetMapping("/actions")
    String list(
            @RequestParam(name = "show", defaultValue = "") String shown,
            @RequestParam(name = "body", defaultValue = "") String chosen,
            @RequestParam(name = "page", required = false) String page,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            Model model) {
        Reach reach = access.reach(person);
        ActionFilter filter = ActionFilter.of(shown, chosen, reach);
        ActionView view = filter.view();
        BodyId body = filter.body();
        List<ActionLists.Counts> counts = lists.count(reach);
        long total = count(counts, view, body);
        Pager pager = Pager.of(page, ROWS, total, href(view, body));
        model.addAttribute("view", view);
        model.addAttribute("rows", rows.of(lists.list(reach, filter.bodies(), view, pager.offset(), pager.size())));
        model.addAttribute("pager", pager);
        model.addAttribute("filter", filter.query());
        model.addAttribute("show", view.name().toLowerCase(Locale.ROOT));
        model.addAttribute("chosen", body);
        List<SavedViews.SavedView> saved = savedViews.of(person.person());
        model.addAttribute("saved", saved);
        model.addAttribute(
                "savedLinks",
                saved.stream()
                        .map(each -> new Link(
                                each.name(),
                                "/actions" + each.query(),
                                each.query().equals(filter.query())))
                        .toList());
        model.addAttribute("views", views(counts, view, body));
        model.addAttribute(
                "clerked",
                bodies.findAllByOrderByName().stream()
                        .filter(each -> person.is(Role.CLERK, each.id().value()))
                        .toList());
        model.addAttribute("bodies", bodies(counts, reach, view, body));
        return "actions/list";
    }

    private List<Link> views(List<ActionLists.Counts> counts, ActionView chosen, BodyId body) {
        return Arrays.stream(ActionView.values())
                .map(view -> new Link(
                        text("actions.list.view." + view), href(view, body), view == chosen, count(counts, view, body)))
                .toList();
    }

    /** All bodies together first, where there are several. */
    private List<Link> bodies(List<ActionLists.Counts> counts, Reach reach, ActionView view, BodyId chosen) {
        List<Link> links = bodies.findAllByOrderByName().stream()
                .filter(body -> reach.bodies().contains(body.id()))
                .map(body -> link(body, counts, view, chosen))
                .toList();
        if (links.size() < 2) {
            return List.of();
        }
        Link all =
                new Link(text("actions.list.bodies.all"), href(view, null), chosen == null, count(counts, view, null));
        return Stream.concat(Stream.of(all), links.stream()).toList();
    }

    private static Link link(Body body, List<ActionLists.Counts> counts, ActionView view, BodyId chosen) {
        return new Link(body.name(), href(view, body.id()), body.id().equals(chosen), count(counts, view, body.id()));
    }

    private static long count(List<ActionLists.Counts> counts, ActionView view, BodyId body) {
        return counts.stream()
                .filter(each -> body == null || each.body().equals(body))
                .mapToLong(each -> each.of(view))
                .sum();
    }

    private static String href(ActionView view, BodyId body) {
        return "/actions" + ActionFilter.query(view, body);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
