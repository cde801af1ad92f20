package org.mattersarising.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionLists;
import org.mattersarising.actions.Reach;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of actions as a document to be printed or sent: the action log of a board, with the filters of the list. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'CHAIR', 'MEMBER', 'READER')")
class ActionLogController {

    /** A document of more lines is read by nobody, and is held in memory while it is made. */
    static final int MOST = 1000;

    private final ActionLists lists;
    private final ActionAccess access;
    private final Bodies bodies;
    private final Names names;
    private final ActionPaper paper;
    private final MessageSource messages;
    private final Clock clock;

    ActionLogController(
            ActionLists lists,
            ActionAccess access,
            Bodies bodies,
            Names names,
            ActionPaper paper,
            MessageSource messages,
            Clock clock) {
        this.lists = lists;
        this.access = access;
        this.bodies = bodies;
        this.names = names;
        this.paper = paper;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/actions.docx")
    ResponseEntity<byte[]> word(ActionFilter.Asked asked, @AuthenticationPrincipal SignedIn person) {
        return file(paper.word(log(asked, person)), Download.WORD, "docx");
    }

    @GetMapping("/actions.pdf")
    ResponseEntity<byte[]> pdf(ActionFilter.Asked asked, @AuthenticationPrincipal SignedIn person) {
        return file(paper.pdf(log(asked, person)), MediaType.APPLICATION_PDF, "pdf");
    }

    private ActionPaper.Log log(ActionFilter.Asked asked, SignedIn person) {
        Reach reach = access.reach(person);
        ActionFilter filter = ActionFilter.of(asked, reach);
        List<Action> actions = lists.list(reach, filter.bodies(), filter.owner(), filter.view(), 0, MOST);
        long total = actions.size() < MOST ? actions.size() : filter.count(lists.count(reach, filter.owner()));
        Map<BodyId, String> titles = bodies.findAllByOrderByName().stream()
                .filter(body -> filter.bodies().contains(body.id()))
                .collect(Collectors.toMap(Body::id, Body::name));
        Names.Known known = names.of(actions.stream().map(Action::owner));
        return new ActionPaper.Log(
                titles.size() == 1 ? titles.values().iterator().next() : text("actions.log.all"),
                text("actions.list.view." + filter.view()),
                LocalDate.now(clock),
                total,
                actions.stream()
                        .collect(Collectors.groupingBy(
                                action -> titles.get(action.body()),
                                java.util.TreeMap::new,
                                Collectors.mapping(action -> paper.cells(action, known), Collectors.toList()))));
    }

    private ResponseEntity<byte[]> file(byte[] content, MediaType type, String ending) {
        return Download.written("action-log-" + LocalDate.now(clock) + "." + ending, type, content);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
