package org.mattersarising.workflow;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.Recommendation.Outcome;
import org.mattersarising.actions.Responses;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.mattersarising.support.screens.Visitor;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The pages of follow-up in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class, Town.class, ProcessDriver.class})
class FollowUpBrowserTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private ADirectory directory;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Responses responses;

    @Autowired
    private ActionHands hands;

    @Autowired
    private ProcessReconciler reconciler;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestClock clock;

    private Board board;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
        directory.account(board.clerk());
    }

    @Test
    void every_page_is_accessible_and_fits_a_narrow_screen(Browsing browsing) {
        Reference action = town.inHand(board, DUE);
        Person helper = town.person("Helper");
        hands.askToContribute(town.turn(action, board.owner().id()), helper.id(), "The figures, please.");
        hands.handOver(town.turn(action, board.clerk().id()), board.owner().id(), true, "It is the post’s.");
        recommended(action);
        Reference answered = town.inHand(board, DUE);
        recommended(answered);
        responses.respond(town.turn(answered, board.owner().id()), Outcome.REJECTED, "There is no money.");
        recommended(town.inHand(board, DUE));
        clock.setTo(DUE.plusDays(8));
        process.runDue(action);
        failed(town.inHand(board, DUE.plusDays(30)));
        lost(town.inHand(board, DUE.plusDays(30)));

        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("follow-up-action", "/actions/" + action);
        pages.put("follow-up-support", "/support");
        pages.put("follow-up-tables", "/rules");
        pages.put("follow-up-board", "/boards/" + board.body().id() + "/follow-up");
        pages.put("recommendations", "/recommendations");
        pages.put("record-response", "/actions/" + action + "/record-response");
        pages.put("hand-over-post", "/actions/" + action + "/hand-over");
        pages.put("person-away", "/people/" + helper.id() + "/absence");
        pages.put("person-leaves", "/people/" + helper.id() + "/leaves");
        Visitor.signedIn(browsing.open(), port, board.clerk()).look(pages);
    }

    private void recommended(Reference reference) {
        responses.recommendTo(town.turn(reference, board.clerk().id()), "The Cabinet");
        responses.notified(town.turn(reference, board.clerk().id()), LocalDate.of(2026, 1, 13));
    }

    private void failed(Reference reference) {
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        management.setJobRetries(process.jobs(reference).get(0).getId(), 0);
    }

    private void lost(Reference reference) {
        runtime.deleteProcessInstance(process.instance(reference).getId(), "destroyed by a test");
        reconciler.reconcile();
    }
}
