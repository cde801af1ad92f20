package org.mattersarising.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.Statements;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class PublicRegisterTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    private ActionHands hands;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerk;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        owner = people.person("Asha");
        clerk = people.with(Role.CLERK, board);
        people.account(clerk);
    }

    @Test
    void it_is_not_there_until_the_clerk_opens_it_and_gone_when_they_close_it() {
        actions.offered(board, owner);
        for (String ending : new String[] {"", ".csv", ".json"}) {
            assertThat(anonymous(ending)).hasStatus(404);
        }
        set(true);
        for (String ending : new String[] {"", ".csv", ".json"}) {
            assertThat(anonymous(ending)).hasStatusOk();
        }
        assertThat(trail.of("body/" + board.id()).get(0).what()).isEqualTo("opened the register to the public");
        set(false);
        for (String ending : new String[] {"", ".csv", ".json"}) {
            assertThat(anonymous(ending)).hasStatus(404);
        }
    }

    @Test
    void only_the_boards_own_clerk_opens_it() {
        String page = "/boards/" + board.id() + "/register";
        assertThat(pages.get(people.with(Role.CLERK, people.body("Market Board")), page))
                .hasStatus(404);
        assertThat(pages.post(people.with(Role.CLERK, people.body("Market Board")), page, "open", "true"))
                .hasStatus(404);
        assertThat(pages.post(people.with(Role.CHAIR, board), page, "open", "true"))
                .hasStatus(403);
        assertThat(pages.post(clerk, page)).bodyText().contains("Choose whether the register is open");
        assertThat(anonymous("")).hasStatus(404);
    }

    @Test
    void it_tells_what_is_open_and_names_no_person() {
        Reference withPost = actions.inHand(board, owner);
        Post master = people.post("Harbour Master", null);
        Person holder = people.holder("Corin", master);
        hands.handOver(SomeActions.turn(withPost, clerk), holder.id(), true, "It lies with the post.");
        Reference ended = actions.offered(board, owner);
        log.withdraw(SomeActions.turn(ended, clerk), "It was done last year.");
        Reference open = actions.offered(board, owner);
        actions.offered(people.body("Lighthouse Board"), owner);
        set(true);

        for (String ending : new String[] {"", ".csv", ".json"}) {
            assertThat(text(anonymous(ending)))
                    .contains(
                            open.value(),
                            withPost.value(),
                            "Report on the quay wall",
                            "Saltmere Council",
                            master.title(),
                            "Agreed",
                            "In hand")
                    .doesNotContain(ended.value(), owner.name(), owner.email(), holder.name(), holder.email(), "@");
        }
        assertThat(text(anonymous(".json"))).contains("\"due\":\"2026-02-10\"", "\"minute\":\"41 (2)\"");
    }

    @Test
    void exempt_business_stands_there_by_reference_and_public_text_or_not_at_all() {
        String told = actions.exempt(board, owner, "Dismiss the pilot", "A staffing matter")
                .value();
        String untold = actions.exempt(board, owner, "Sell the lightship", "").value();
        set(true);

        for (String ending : new String[] {"", ".csv", ".json"}) {
            assertThat(text(anonymous(ending)))
                    .contains(told, "A staffing matter")
                    .doesNotContain(
                            untold, "pilot", "lightship", "Saltmere", "2026-02-10", "10 February 2026", "41 (2)");
        }
        assertThat(text(anonymous(".json")))
                .isEqualTo(
                        "{\"board\":\"%s\",\"resolutions\":[{\"reference\":\"%s\",\"text\":\"A staffing matter\",\"exempt\":true}]}"
                                .formatted(board.name(), told));
    }

    @Test
    void whoever_has_it_already_is_told_that_nothing_changed() {
        actions.offered(board, owner);
        set(true);
        for (String ending : new String[] {"", ".csv", ".json"}) {
            MvcTestResult first = anonymous(ending);
            String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
            assertThat(tag).as(ending).isNotBlank();
            assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("public, max-age=300");
            assertThat(first.getResponse().getCookies())
                    .as("no session")
                    .extracting(Cookie::getName)
                    .isEmpty();
            assertThat(again(ending, tag)).hasStatus(304);
        }
        String before = anonymous(".json").getResponse().getHeader(HttpHeaders.ETAG);
        actions.offered(board, owner);
        assertThat(again(".json", before)).hasStatusOk();
        assertThat(pages.get(clerk, "/register/" + board.id()).getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("private, no-store");
    }

    @Test
    void a_page_costs_the_same_statements_for_five_lines_and_for_many() {
        set(true);
        some(5);
        int five = Statements.of(() -> anonymous(""));
        some(195);
        assertThat(Statements.of(() -> anonymous(""))).isEqualTo(five).isBetween(1, 4);
        assertThat(text(mvc.get().uri("/register/" + board.id() + "?page=4").exchange()))
                .contains("151 to 200 of 200");
    }

    @Test
    void the_boards_whose_registers_are_open_are_listed() {
        set(true);
        assertThat(text(mvc.get().uri("/register").exchange())).contains(board.name(), "/register/" + board.id());
        assertThat(mvc.get().uri("/register/nonsense").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/register/" + board.id() + "/more").exchange())
                .hasStatus(404);
    }

    private void some(int many) {
        for (int more = 0; more < many; more++) {
            actions.offered(board, owner);
        }
    }

    private void set(boolean open) {
        assertThat(pages.post(clerk, "/boards/" + board.id() + "/register", "open", String.valueOf(open)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult anonymous(String ending) {
        return mvc.get().uri("/register/" + board.id() + ending).exchange();
    }

    private MvcTestResult again(String ending, String tag) {
        return mvc.get()
                .uri("/register/" + board.id() + ending)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return Pages.text(result);
    }
}
