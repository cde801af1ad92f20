package org.mattersarising.actions.web;

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
            ActionFilter.Asked asked,
            @RequestParam(name = "page", required = false) String page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Reach reach = access.reach(person);
        ActionFilter filter = ActionFilter.of(asked, reach);
        ActionView view = filter.view();
        List<ActionLists.Counts> counts = lists.count(reach, filter.owner());
        Pager pager = Pager.of(page, ROWS, filter.count(counts), href(filter));
        model.addAttribute("view", view);
        List<ActionRow> lines =
                rows.of(lists.list(reach, filter.bodies(), filter.owner(), view, pager.offset(), pager.size()));
        model.addAttribute("rows", lines);
        model.addAttribute("owners", owner(lines, counts, filter));
        model.addAttribute("byOwner", filter.owner() == null ? href(filter) + "&owner=" : null);
        model.addAttribute("pager", pager);
        model.addAttribute("filter", filter.query());
        model.addAttribute("show", view.name().toLowerCase(Locale.ROOT));
        model.addAttribute("chosen", filter.body());
        model.addAttribute("owner", filter.owner());
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
        model.addAttribute("views", views(counts, filter));
        model.addAttribute(
                "clerked",
                bodies.findAllByOrderByName().stream()
                        .filter(each -> person.is(Role.CLERK, each.id().value()))
                        .toList());
        model.addAttribute("bodies", bodies(counts, reach, filter));
        return "actions/list";
    }

    private List<Link> views(List<ActionLists.Counts> counts, ActionFilter now) {
        return Arrays.stream(ActionView.values())
                .map(view -> link(text("actions.list.view." + view), counts, now.with(view), view == now.view()))
                .toList();
    }

    /** All bodies together first, where there are several. */
    private List<Link> bodies(List<ActionLists.Counts> counts, Reach reach, ActionFilter now) {
        List<Link> links = bodies.findAllByOrderByName().stream()
                .filter(body -> reach.bodies().contains(body.id()))
                .map(body ->
                        link(body.name(), counts, now.with(body.id()), body.id().equals(now.body())))
                .toList();
        if (links.size() < 2) {
            return List.of();
        }
        Link all = link(text("actions.list.bodies.all"), counts, now.with((BodyId) null), now.body() == null);
        return Stream.concat(Stream.of(all), links.stream()).toList();
    }

    /** Everybody, and the one whose actions are shown. Their name is in the lines; a number without any is not told a name. */
    private List<Link> owner(List<ActionRow> lines, List<ActionLists.Counts> counts, ActionFilter now) {
        if (now.owner() == null) {
            return List.of();
        }
        String name = lines.isEmpty()
                ? text("actions.list.owner.chosen")
                : lines.get(0).owner();
        return List.of(
                new Link(text("actions.list.owner.all"), href(now.ofEverybody()), false),
                link(name, counts, now, true));
    }

    private static Link link(String words, List<ActionLists.Counts> counts, ActionFilter filter, boolean chosen) {
        return new Link(words, href(filter), chosen, filter.count(counts));
    }

    private static String href(ActionFilter filter) {
        return "/actions" + filter.query();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
