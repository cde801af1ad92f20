package org.mattersarising.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.Reach;
import org.mattersarising.agenda.PromiseCheck;
import org.mattersarising.agenda.Promises;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.overview.MonthOfBusiness;
import org.mattersarising.overview.Outstanding;
import org.mattersarising.overview.Owners;
import org.mattersarising.overview.Trend;
import org.mattersarising.overview.Viewpoint;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Link;
import org.mattersarising.web.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A board's whole state on one screen, to be looked at and to be printed. */
@Controller
@PreAuthorize("hasAnyRole('CHAIR', 'CLERK', 'MEMBER', 'READER')")
class OverviewController {

    private final Outstanding outstanding;
    private final Trend trend;
    private final Promises promises;
    private final ActionAccess access;
    private final BodyAccess boards;
    private final Calendar calendar;
    private final Clock clock;

    OverviewController(
            Outstanding outstanding,
            Trend trend,
            Promises promises,
            ActionAccess access,
            BodyAccess boards,
            Calendar calendar,
            Clock clock) {
        this.outstanding = outstanding;
        this.trend = trend;
        this.promises = promises;
        this.access = access;
        this.boards = boards;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first of the person's boards; the others are one step away. */
    @GetMapping("/overview")
    String mine(@AuthenticationPrincipal SignedIn person) {
        return "redirect:/overview/" + boards.bodies(person).get(0).id();
    }

    @GetMapping("/overview/{number}")
    String board(@PathVariable String number, @AuthenticationPrincipal SignedIn person, Model model) {
        Reach reach = access.reach(person);
        List<Body> mine = boards.bodies(person);
        Body board = mine.stream()
                .filter(each -> each.id().toString().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such board among yours; choose one from the list."));
        Viewpoint view =
                new Viewpoint(board.id(), reach.person(), reach.confidential().contains(board.id()));
        List<MonthOfBusiness> months = trend.months(view);
        model.addAttribute("board", board);
        model.addAttribute("boards", links(mine, board));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("headline", outstanding.headline(view));
        model.addAttribute("overdue", outstanding.longestOverdue(view));
        model.addAttribute("putBack", outstanding.putBackFurthest(view));
        model.addAttribute("ages", outstanding.byAge(view));
        Owners owners = outstanding.owners(view);
        model.addAttribute("organisations", owners.byOrganisation());
        model.addAttribute("owners", owners.byName());
        model.addAttribute("askedAt", outstanding.byMeeting(view));
        model.addAttribute("months", months);
        model.addAttribute("chart", BarChart.of(months));
        promised(board, model);
        return "overview/board";
    }

    private void promised(Body board, Model model) {
        BodyCalendar meetings = calendar.of(board.id());
        LocalDate today = LocalDate.now(clock);
        Optional<Meeting> next = meetings.next(today);
        Optional<Meeting> last = meetings.lastBefore(today);
        model.addAttribute("next", next.orElse(null));
        model.addAttribute("last", last.orElse(null));
        model.addAttribute(
                "toNext", next.map(meeting -> promises.of(meeting.id())).orElse(List.of()));
        model.addAttribute(
                "broken",
                last.map(meeting -> promises.of(meeting.id())).orElse(List.of()).stream()
                        .filter(kept -> kept.check() != null && kept.check().verdict() == PromiseCheck.Verdict.MISSING)
                        .toList());
    }

    private static List<Link> links(List<Body> boards, Body shown) {
        return boards.size() < 2
                ? List.of()
                : boards.stream()
                        .map(board -> new Link(
                                board.name(),
                                "/overview/" + board.id(),
                                board.id().equals(shown.id())))
                        .toList();
    }
}
