package org.mattersarising.actions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionLists;
import org.mattersarising.actions.Reach;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Spreadsheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of actions as a file. What leaves the service says of an exempt action its reference and its public text only. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'CHAIR', 'MEMBER', 'READER')")
class ActionExportController {

    private static final int AT_A_TIME = 500;

    private static final List<String> COLUMNS = List.of(
            "Reference",
            "Board",
            "Minute",
            "Action",
            "Owner",
            "Priority",
            "Status",
            "Agreed",
            "First due",
            "Due",
            "Put back (times)",
            "Days overdue",
            "Ended");

    private final ActionLists lists;
    private final ActionAccess access;
    private final Names names;
    private final Bodies bodies;
    private final Clock clock;

    ActionExportController(ActionLists lists, ActionAccess access, Names names, Bodies bodies, Clock clock) {
        this.lists = lists;
        this.access = access;
        this.names = names;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/actions.csv")
    void csv(ActionFilter.Asked asked, @AuthenticationPrincipal SignedIn person, HttpServletResponse response)
            throws IOException {
        sheet(asked, person).csv(response);
    }

    @GetMapping("/actions.xlsx")
    void excel(ActionFilter.Asked asked, @AuthenticationPrincipal SignedIn person, HttpServletResponse response)
            throws IOException {
        sheet(asked, person).excel(response);
    }

    private Spreadsheet sheet(ActionFilter.Asked asked, SignedIn person) {
        Reach reach = access.reach(person);
        ActionFilter filter = ActionFilter.of(asked, reach);
        return new Spreadsheet("actions-" + LocalDate.now(clock), COLUMNS, rows(reach, filter));
    }

    /** Page by page, as they are asked for. */
    private Iterator<List<?>> rows(Reach reach, ActionFilter filter) {
        Map<BodyId, String> boards =
                bodies.findAllByOrderByName().stream().collect(Collectors.toMap(Body::id, Body::name));
        LocalDate today = LocalDate.now(clock);
        return Stream.iterate(0L, offset -> offset + AT_A_TIME)
                .map(offset -> lists.list(reach, filter.bodies(), filter.owner(), filter.view(), offset, AT_A_TIME))
                .takeWhile(page -> !page.isEmpty())
                .<List<?>>flatMap(page -> {
                    Names.Known known = names.of(page.stream().map(Action::owner));
                    return page.stream()
                            .map(action -> row(action, boards.get(action.body()), known.of(action.owner()), today));
                })
                .iterator();
    }

    private static List<?> row(Action action, String board, String owner, LocalDate today) {
        if (action.exempt()) {
            List<Object> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
            row.set(0, action.reference().value());
            row.set(1, board);
            row.set(3, action.publicTitle());
            return row;
        }
        return Arrays.asList(
                action.reference().value(),
                board,
                action.citation(),
                action.title(),
                owner,
                action.priority().title(),
                action.status().title(),
                action.agreedOn(),
                action.originalDueOn(),
                action.dueOn(),
                action.extensions(),
                action.daysOverdue(today),
                action.endedOn().orElse(null));
    }
}
