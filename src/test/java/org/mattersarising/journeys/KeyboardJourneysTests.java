package org.mattersarising.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.mattersarising.support.browser.PageAssert;
import org.mattersarising.support.browser.Screenshots;
import org.mattersarising.support.screens.ActionScreen;
import org.mattersarising.support.screens.ReviewScreen;
import org.mattersarising.support.screens.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What officer, clerk and chair come for, with keys alone, on a wide screen and on one that shows 1280 pixels at 400 %. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class, SomeActions.class})
class KeyboardJourneysTests {

    private static final String MINUTES = """
            Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            14. Quay Wall

            RESOLVED that:

            1) The Harbour Master survey the quay wall by 3 March 2026.

            2) A letter be written to the parishes.

            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    private PackImport imports;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerk;
    private Person chair;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.person("Asha");
        clerk = directory.with(Role.CLERK, board);
        chair = directory.with(Role.CHAIR, board);
        List.of(owner, clerk, chair).forEach(directory::account);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void an_officer_comes_from_the_mail_to_done(int width, Browsing browsing) {
        Reference action = some.inHand(board, owner);
        Visitor officer = visitor(browsing, width, "/my/actions");
        officer.keyboard().signIn(owner);

        ActionScreen.chosen(officer, action).reportComplete("The wall was surveyed.");

        PageAssert.assertThat(officer.page()).hasFocusOn(".govuk-notification-banner");
        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.REPORTED_COMPLETE);
        Screenshots.take(officer.page(), "journey-officer-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void a_clerk_confirms_what_minutes_ask_and_verifies_that_it_is_done(int width, Browsing browsing) {
        long document = imports.take(
                        board.id(),
                        "minutes.txt",
                        MINUTES.getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
        Visitor visitor = visitor(browsing, width, "/documents");
        visitor.keyboard().signIn(clerk);
        visitor.keyboard().press("main a[href$='/documents/" + document + "']");
        ReviewScreen review = ReviewScreen.begun(visitor);
        review.confirm(owner.name(), "3 March 2026");
        Screenshots.take(visitor.page(), "journey-clerk-" + width);
        review.setAside("It was written in the meeting.");

        List<Action> made = actions.ownedBy(owner.id());
        assertThat(made)
                .extracting(Action::title)
                .containsExactly("The Harbour Master survey the quay wall by 3 March 2026.");
        Reference action = made.get(0).reference();
        log.reportComplete(SomeActions.turn(action, owner), "Surveyed.", List.of());

        visitor.open("/clerk");
        ActionScreen.chosen(visitor, action).verify();
        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.PROPOSED_FOR_CLOSURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void a_chair_looks_at_what_is_outstanding_and_nudges(int width, Browsing browsing) {
        Reference action = some.inHand(board, owner);
        clock.setTo(SomeActions.DUE.plusDays(9));
        Visitor visitor = visitor(browsing, width, "/overview/" + board.id());
        visitor.keyboard().signIn(chair);
        Screenshots.take(visitor.page(), "journey-chair-" + width);

        ActionScreen.chosen(visitor, action).nudge("How does it stand?");

        assertThat(trail.of(action.value()).get(0).what()).isEqualTo("sent a nudge");
        assertThat(trail.of(action.value()).get(0).why()).isEqualTo("How does it stand?");
    }

    private Visitor visitor(Browsing browsing, int width, String link) {
        Page page = browsing.open();
        page.setViewportSize(width, 900);
        return Visitor.with(page, port, link);
    }
}
