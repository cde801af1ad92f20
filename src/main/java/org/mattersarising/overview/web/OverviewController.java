package org.mattersarising.overview.web;

import java.util.List;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.Reach;
import org.mattersarising.actions.WhatChanged;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.overview.BoardPicture;
import org.mattersarising.overview.BoardPictures;
import org.mattersarising.overview.Viewpoint;
import org.mattersarising.overview.WeeklyPictures;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Download;
import org.mattersarising.web.Link;
import org.mattersarising.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    private final BoardPictures pictures;
    private final OverviewPaper paper;
    private final WeeklyPictures weeks;
    private final WhatChanged changed;
    private final ActionAccess access;
    private final BodyAccess boards;

    OverviewController(
            BoardPictures pictures,
            OverviewPaper paper,
            WeeklyPictures weeks,
            WhatChanged changed,
            ActionAccess access,
            BodyAccess boards) {
        this.pictures = pictures;
        this.paper = paper;
        this.weeks = weeks;
        this.changed = changed;
        this.access = access;
        this.boards = boards;
    }

    /** The first of the person's boards; the others are one step away. */
    @GetMapping("/overview")
    String mine(@AuthenticationPrincipal SignedIn person) {
        return "redirect:/overview/" + boards.bodies(person).get(0).id();
    }

    @GetMapping("/overview/{number}")
    String board(@PathVariable String number, @AuthenticationPrincipal SignedIn person, Model model) {
        List<Body> mine = boards.bodies(person);
        Body board = board(number, mine);
        BoardPicture picture = pictures.of(view(board, person));
        model.addAttribute("board", board);
        model.addAttribute("boards", links(mine, board));
        model.addAttribute("today", picture.today());
        model.addAttribute("headline", picture.headline());
        model.addAttribute("overdue", picture.overdue());
        model.addAttribute("putBack", picture.putBack());
        model.addAttribute("ages", picture.ages());
        model.addAttribute("organisations", picture.owners().byOrganisation());
        model.addAttribute("owners", picture.owners().first());
        model.addAttribute("askedAt", picture.askedAt());
        model.addAttribute("months", picture.months());
        model.addAttribute("chart", BarChart.of(picture.months()));
        model.addAttribute("next", picture.next());
        model.addAttribute("last", picture.last());
        model.addAttribute("toNext", picture.toNext());
        model.addAttribute("broken", picture.broken());
        model.addAttribute("since", changed.onBoard(access.reach(person), board.id()));
        boolean chair = person.is(Role.CHAIR, board.id().value());
        model.addAttribute("nudges", chair || person.is(Role.CLERK, board.id().value()));
        model.addAttribute("weekly", chair ? weeks.wanted(person.person(), board.id()) : null);
        return "overview/board";
    }

    @GetMapping("/overview/{number}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number, @AuthenticationPrincipal SignedIn person) {
        Body board = board(number, boards.bodies(person));
        BoardPicture picture = pictures.of(view(board, person));
        return Download.written(
                "overview-" + board.id() + "-" + picture.today() + ".pdf",
                MediaType.APPLICATION_PDF,
                paper.of(picture));
    }

    private Viewpoint view(Body board, SignedIn person) {
        Reach reach = access.reach(person);
        return new Viewpoint(board.id(), reach.person(), reach.confidential().contains(board.id()));
    }

    private static Body board(String number, List<Body> mine) {
        return mine.stream()
                .filter(each -> each.id().toString().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such board among yours; choose one from the list."));
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
