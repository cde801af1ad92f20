package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.Statements;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page asks the database as often for two hundred actions as for five, and no more often than stands here. */
@WholeService
class StatementsPerPageTests {

    /** Two of them read the session and write down that it is alive. */
    private static final int MOST = 22;

    @Autowired
    private Pages pages;

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerk;
    private Browser clerks;
    private Browser owners;
    private Browser chairs;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        owner = people.person("Asha");
        clerk = people.with(Role.CLERK, board);
        Person chair = people.with(Role.CHAIR, board);
        assertThat(pages.post(clerk, "/boards/" + board.id() + "/register", "open", "true"))
                .hasStatus3xxRedirection();
        people.meeting(board, clock.today().plusDays(20));
        clerks = signedIn(clerk);
        owners = signedIn(owner);
        chairs = signedIn(chair);
    }

    @Test
    void pages_cost_the_same_statements_for_five_actions_and_for_two_hundred() {
        fill(5);
        count();
        Map<String, Integer> few = count();
        fill(195);
        Map<String, Integer> many = count();

        System.out.println("Statements of each page: " + many);
        assertThat(many).isEqualTo(few);
        assertThat(many)
                .allSatisfy(
                        (page, statements) -> assertThat(statements).as(page).isBetween(1, MOST));
    }

    private Map<String, Integer> count() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String page : List.of(
                "/actions?show=open&body=N",
                "/actions?show=overdue&body=N",
                "/actions?show=ended&body=N",
                "/recommendations",
                "/clerk",
                "/overview/N",
                "/search?q=quay+wall",
                "/register/N",
                "/agenda/bodies/N",
                "/meetings/bodies/N",
                "/boards/N",
                "/boards/N/people",
                "/documents",
                "/outbox")) {
            counts.put(page, Statements.of(() -> open(clerks, page)));
        }
        counts.put("/my/actions", Statements.of(() -> open(owners, "/my/actions")));
        counts.put("/overview/N as chair", Statements.of(() -> open(chairs, "/overview/N")));
        counts.put("/overview/N.pdf", Statements.of(() -> open(chairs, "/overview/N.pdf")));
        return counts;
    }

    private Browser signedIn(Person person) {
        people.account(person);
        Browser browser = browsers.of(person);
        // So that the look once a minute at what they may do does not fall into what is counted.
        browser.put("org.mattersarising.people.signin.FreshSignIn.looked", Long.MAX_VALUE);
        return browser;
    }

    private void open(Browser reader, String page) {
        assertThat(reader.get(page.replace("N", board.id().toString())))
                .as(page)
                .hasStatusOk();
    }

    @Test
    void style_sheets_and_pictures_ask_the_database_nothing() {
        assertThat(Statements.of(() -> open(clerks, "/assets/brand.css"))).isZero();
    }

    private void fill(int many) {
        for (int more = 0; more < many; more++) {
            switch (more % 5) {
                case 0 -> actions.reportedComplete(board, owner);
                case 1 -> actions.inHand(board, owner);
                case 2 -> actions.offered(board, owner, clock.today().plusDays(1));
                case 3 -> actions.exempt(board, owner, "Sell the custom house", "A property matter");
                default -> actions.offered(board, owner);
            }
        }
    }
}
