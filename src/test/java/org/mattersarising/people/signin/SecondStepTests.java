package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.people.SecondStepDemands;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
@TestPropertySource(properties = "matters.secret=a secret that only these tests know")
class SecondStepTests {

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory people;

    @Autowired
    private Pages pages;

    @Autowired
    private Admission admission;

    @Autowired
    private SecondStepDemands demands;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Browser browser;

    /** The code with which the app was set up. */
    private String used;

    @BeforeEach
    void a_clerk() {
        clock.reset();
        board = people.body("Harbour Board");
        clerk = people.with(Role.CLERK, board);
        people.account(clerk);
    }

    private MvcTestResult signIn() {
        browser = browsers.browser();
        return browser.signIn(clerk.email(), ADirectory.PASSWORD);
    }

    private MvcTestResult get(String uri) {
        return browser.get(uri);
    }

    private MvcTestResult post(String uri, String code) {
        return browser.post(uri, "code", code);
    }

    /** Sets it up on the page, and gives the secret. */
    private String setUp() {
        Matcher shown = Pattern.compile("<code class=\"app-break\">([A-Z2-7 ]+)</code>")
                .matcher(Pages.text(get("/second-step/set-up")));
        assertThat(shown.find()).isTrue();
        String secret = shown.group(1).replace(" ", "");
        assertThat(Pages.text(post("/second-step/set-up", "12345"))).contains("not the code that the app shows");
        assertThat(post("/second-step/set-up", used = codeOf(secret, 0))).hasRedirectedUrl("/my/sign-in");
        return secret;
    }

    /** A code is good a step before and after its own, so that those of now and of the next step are both good, whenever the step ends. */
    private static String codeOf(String secret, int seconds) {
        return AppCodes.at(
                secret, Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(seconds));
    }

    @Test
    void where_a_board_demands_it_its_clerk_gets_no_further_without_setting_it_up() {
        demands.demand(board.id().value(), true, Actor.SERVICE);
        signIn();
        for (String page : List.of("/", "/clerk", "/my/mail", "/my/sign-in", "/actuator/info")) {
            assertThat(get(page)).as(page).hasRedirectedUrl("/second-step/set-up");
        }
        assertThat(browser.post("/my/mail", "choice", "DAILY")).hasRedirectedUrl("/second-step/set-up");
        String before = browser.id();
        setUp();
        assertThat(browser.id()).isNotEqualTo(before);
        assertThat(get("/clerk")).hasStatusOk();
        assertThat(Pages.text(get("/my/sign-in")))
                .contains("8 recovery codes left")
                .doesNotContain("Switch the second step off");
        browser.post("/my/sign-in/second-step/off");
        assertThat(steps.isSetUp(clerk.id())).isTrue();
    }

    @Test
    void a_code_lets_in_once_and_leads_to_the_page_that_was_wanted() {
        signIn();
        String secret = setUp();
        signIn();
        assertThat(get("/actions?view=OVERDUE")).hasRedirectedUrl("/second-step");
        assertThat(get("/second-step/set-up"))
                .as("a password alone sets up no other")
                .hasStatus(403);
        assertThat(post("/second-step", used)).as("used already").bodyText().contains("used already");
        String code = codeOf(secret, 30);
        assertThat(post("/second-step", code)).hasRedirectedUrl("/actions?view=OVERDUE");
        assertThat(get("/clerk")).hasStatusOk();

        signIn();
        assertThat(post("/second-step", code))
                .as("over somebody's shoulder")
                .bodyText()
                .contains("used already");
        assertThat(get("/clerk")).hasRedirectedUrl("/second-step");
    }

    @Test
    void a_recovery_code_lets_in_once() {
        signIn();
        String secret = AppCodes.freshSecret();
        List<String> codes = steps.setUp(clerk.id(), secret, codeOf(secret, 0));
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        signIn();
        assertThat(post("/second-step", codes.get(3).toLowerCase())).hasRedirectedUrl("/");
        assertThat(Pages.text(get("/my/sign-in"))).contains("7 recovery codes left");
        signIn();
        assertThat(post("/second-step", codes.get(3))).bodyText().contains("used already");
        assertThat(trail.of("person/" + clerk.id())).extracting("what").contains("used a recovery code to sign in");
    }

    @Test
    void after_ten_wrong_codes_even_the_right_one_waits() {
        signIn();
        String secret = setUp();
        signIn();
        for (int time = 0; time < SecondSteps.MOST_TRIES; time++) {
            post("/second-step", "00000");
        }
        assertThat(post("/second-step", codeOf(secret, 0))).bodyText().contains("wait a quarter of an hour");
        clock.advance(SignInThrottle.COUNTS_FOR);
        assertThat(post("/second-step", codeOf(secret, 30))).hasRedirectedUrl("/");
    }

    @Test
    void an_administrator_resets_it_and_what_was_open_ends() {
        signIn();
        setUp();
        Person administrator = people.person("Ada");
        admission.give(Role.ADMINISTRATOR, administrator.id(), null, Actor.SERVICE);
        String page = "/people/" + clerk.id();
        assertThat(pages.page(administrator, page)).contains("Reset their second step");
        assertThat(pages.post(administrator, page + "/second-step/reset")).hasRedirectedUrl(page);
        assertThat(trail.of("person/" + clerk.id())).extracting("what").contains("reset the person's second step");
        assertThat(get("/clerk")).hasRedirectedUrl("/sign-in");
        assertThat(signIn()).hasRedirectedUrl("/");
        assertThat(get("/clerk")).hasStatusOk();
    }

    @Test
    void a_demand_reaches_whoever_is_signed_in_already_and_all_administrators() {
        signIn();
        assertThat(get("/clerk")).hasStatusOk();
        assertThat(pages.post(clerk, "/boards/" + board.id() + "/signing-in", "secondStep", "true"))
                .hasRedirectedUrl("/boards/" + board.id());
        browser.put(FreshSignIn.LOOKED, 0L);
        assertThat(get("/clerk")).hasRedirectedUrl("/second-step/set-up");

        Person administrator = people.person("Ada");
        admission.give(Role.ADMINISTRATOR, administrator.id(), null, Actor.SERVICE);
        people.account(administrator);
        clerk = administrator;
        signIn();
        assertThat(get("/people")).hasRedirectedUrl("/second-step/set-up");
    }

    @Test
    void the_secret_is_not_in_the_database_as_it_is() {
        signIn();
        String secret = setUp();
        String kept = jdbc.queryForObject(
                "select secret from second_factor where person_id = ?",
                String.class,
                clerk.id().value());
        assertThat(kept).doesNotContain(secret).matches("[0-9a-f]+");
    }

    @Test
    void signing_out_everywhere_ends_what_is_open_in_other_browsers() {
        signIn();
        Browser other = browser;
        signIn();
        assertThat(browser.post("/my/sign-in/everywhere")).hasRedirectedUrl("/sign-in?signed-out");
        assertThat(browser.session()).isNull();
        assertThat(other.get("/clerk")).as("at once").hasRedirectedUrl("/sign-in");
        assertThat(signIn()).hasRedirectedUrl("/");
    }
}
