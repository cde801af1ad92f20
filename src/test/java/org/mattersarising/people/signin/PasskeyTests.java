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
import org.mattersarising.people.Erasure;
import org.mattersarising.people.Merging;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Passkeys by their rules, with a key in the program instead of a device. */
@WholeService
@TestPropertySource(properties = "matters.secret=a secret that only these tests know")
class PasskeyTests {

    private static final String ADD = "/second-step/set-up/passkey";
    private static final String USE = "/second-step/passkey";
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("name=\"passkey\" value=\"(\\d+)\"");

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
    private Passkeys passkeys;

    @Autowired
    private Merging merging;

    @Autowired
    private Erasure erasure;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Browser browser;
    private SoftPasskey device;

    @BeforeEach
    void a_clerk_with_a_device() throws Exception {
        clock.reset();
        board = people.body("Harbour Board");
        clerk = people.with(Role.CLERK, board);
        people.account(clerk);
        device = new SoftPasskey();
    }

    private void signIn(Person person) {
        browser = browsers.browser();
        browser.signIn(person.email(), ADirectory.PASSWORD);
    }

    /** What the page has the browser sign. */
    private String challenge(String page) {
        Matcher asked = CHALLENGE.matcher(HtmlUtils.htmlUnescape(Pages.text(browser.get(page))));
        assertThat(asked.find()).as("a challenge on " + page).isTrue();
        return asked.group(1);
    }

    private MvcTestResult add(String name, SoftPasskey device) throws Exception {
        return browser.post(ADD, "name", name, "answer", device.made(challenge(ADD)));
    }

    private MvcTestResult use(SoftPasskey device) throws Exception {
        return browser.post(USE, "answer", device.used(challenge("/second-step")));
    }

    private String refused() {
        return HtmlUtils.htmlUnescape(Pages.text(browser.get("/second-step")));
    }

    private List<String> done(Person person) {
        return trail.of("person/" + person.id()).stream()
                .map(entry -> entry.what())
                .toList();
    }

    private void added() throws Exception {
        signIn(clerk);
        assertThat(add("Work laptop", device)).hasRedirectedUrl("/my/sign-in");
    }

    @Test
    void who_has_an_app_only_is_asked_for_no_passkey_and_none_is_expected() {
        String secret = AppCodes.freshSecret();
        steps.setUp(clerk.id(), secret, AppCodes.at(secret, Instant.ofEpochMilli(System.currentTimeMillis())));
        signIn(clerk);

        assertThat(browser.get("/second-step")).hasStatusOk().bodyText().doesNotContain("data-options");
        assertThat(browser.session().getAttributeNames()).noneMatch(name -> name.startsWith(Challenge.class.getName()));
    }

    @Test
    void where_a_board_demands_a_second_step_a_passkey_meets_it() throws Exception {
        demands.demand(board.id().value(), true, Actor.SERVICE);
        signIn(clerk);
        assertThat(browser.get("/clerk")).hasRedirectedUrl("/second-step/set-up");
        String before = browser.id();
        assertThat(add("Work laptop", device)).hasRedirectedUrl("/my/sign-in");
        assertThat(browser.id()).isNotEqualTo(before);
        assertThat(browser.get("/clerk")).hasStatusOk();
        String mine = Pages.text(browser.get("/my/sign-in"));
        assertThat(mine).contains("Work laptop", "Not yet", "8 recovery codes left");
        assertThat(done(clerk)).contains("added a passkey");

        signIn(clerk);
        assertThat(browser.get("/actions?view=OVERDUE")).hasRedirectedUrl("/second-step");
        assertThat(browser.get(ADD)).as("a password alone adds no other").hasStatus(403);
        assertThat(browser.post(ADD, "name", "Mine", "answer", "{}")).hasStatus(403);
        before = browser.id();
        assertThat(use(device)).hasRedirectedUrl("/actions?view=OVERDUE");
        assertThat(browser.id()).isNotEqualTo(before);
        assertThat(browser.get("/clerk")).hasStatusOk();
        assertThat(Pages.text(browser.get("/my/sign-in"))).doesNotContain("Not yet");
        assertThat(done(clerk)).contains("used a passkey to sign in");
    }

    @Test
    void an_answer_is_good_once_for_what_was_asked_last_and_for_nothing_else() throws Exception {
        added();
        signIn(clerk);
        String old = challenge("/second-step");
        String asked = challenge("/second-step");
        browser.post(USE, "answer", device.used(old));
        assertThat(refused()).contains("was used on another website");
        asked = challenge("/second-step");
        String answer = device.used(asked);
        assertThat(browser.post(USE, "answer", answer)).hasRedirectedUrl("/");
        signIn(clerk);
        browser.post(USE, "answer", answer);
        assertThat(refused()).as("without having been asked").contains("the page was open twice");
        browser.post(USE, "answer", answer);
        assertThat(refused()).as("to another question").contains("was used on another website");
        assertThat(browser.get("/clerk")).hasRedirectedUrl("/second-step");
        assertThat(done(clerk)).contains("was refused with a passkey");
    }

    @Test
    void another_website_another_person_and_a_copied_key_are_refused() throws Exception {
        added();
        Person other = people.with(Role.CLERK, board);
        people.account(other);
        SoftPasskey theirs = new SoftPasskey();
        signIn(other);
        assertThat(add("Theirs", theirs)).hasRedirectedUrl("/my/sign-in");

        signIn(clerk);
        use(theirs);
        assertThat(refused()).contains("not one of yours");
        use(new SoftPasskey());
        assertThat(refused()).as("nobody's").contains("not one of yours");
        device.origin = "https://matters.example.net";
        use(device);
        assertThat(refused()).contains("another website");
        device.origin = "http://localhost:8080";
        device.count = -1;
        use(device);
        assertThat(refused()).as("its counter went back").contains("another website");
        for (String nonsense : List.of("{}", "nonsense", "{\"rawId\": \"QQ\", \"response\": {}}", "[]", "null")) {
            challenge("/second-step");
            assertThat(browser.post(USE, "answer", nonsense)).hasRedirectedUrl("/second-step");
        }
        assertThat(browser.get("/clerk")).hasRedirectedUrl("/second-step");
    }

    @Test
    void after_ten_wrong_ones_even_the_right_one_waits() throws Exception {
        added();
        signIn(clerk);
        SoftPasskey wrong = new SoftPasskey();
        for (int time = 0; time < SecondSteps.MOST_TRIES; time++) {
            use(wrong);
        }
        use(device);
        assertThat(refused()).contains("wait a quarter of an hour");
        clock.advance(SignInThrottle.COUNTS_FOR);
        assertThat(use(device)).hasRedirectedUrl("/");
    }

    @Test
    void what_no_browser_with_scripts_sent_is_told_in_a_sentence() throws Exception {
        signIn(clerk);
        assertThat(Pages.text(browser.post(ADD, "name", " ", "answer", ""))).contains("Type a name by which");
        assertThat(Pages.text(browser.post(ADD, "name", "x".repeat(61), "answer", "")))
                .contains("at most 60");
        browser.post(ADD, "name", "Phone", "answer", "");
        assertThat(Pages.text(browser.get(ADD))).contains("in which scripts run");
        challenge(ADD);
        browser.post(ADD, "name", "Phone", "answer", "nonsense");
        assertThat(Pages.text(browser.get(ADD))).contains("could not be added");
        device.origin = "https://matters.example.net";
        add("Phone", device);
        assertThat(Pages.text(browser.get(ADD))).contains("could not be added");
        assertThat(passkeys.of(clerk.id())).isEmpty();
    }

    @Test
    void a_key_is_added_once_and_not_by_two_persons() throws Exception {
        added();
        add("Again", device);
        assertThat(Pages.text(browser.get(ADD))).contains("could not be added");
        Person other = people.with(Role.CLERK, board);
        people.account(other);
        signIn(other);
        add("Copied", device);
        assertThat(Pages.text(browser.get(ADD))).contains("could not be added");
        assertThat(passkeys.of(clerk.id())).extracting(Passkey::name).containsExactly("Work laptop");
    }

    @Test
    void whoever_signed_in_long_ago_adds_none() throws Exception {
        signIn(clerk);
        String answer = device.made(challenge(ADD));
        long then = Instant.ofEpochMilli(System.currentTimeMillis())
                .minusSeconds(16 * 60)
                .toEpochMilli();
        transaction.executeWithoutResult(
                written -> sql.sql("update SPRING_SESSION set CREATION_TIME = ? where SESSION_ID = ?")
                        .params(then, browser.id())
                        .update());
        browser.post(ADD, "name", "Phone", "answer", answer);
        assertThat(Pages.text(browser.get(ADD)))
                .contains("within the last quarter of an hour")
                .doesNotContain("challenge");
        assertThat(passkeys.of(clerk.id())).isEmpty();
    }

    @Test
    void one_removes_ones_own_and_keeps_the_last_while_a_board_demands_one() throws Exception {
        added();
        Matcher number = NUMBER.matcher(Pages.text(browser.get("/my/sign-in")));
        assertThat(number.find()).isTrue();
        String first = number.group(1);
        demands.demand(board.id().value(), true, Actor.SERVICE);
        browser.post("/my/sign-in/passkeys/remove", "passkey", first);
        assertThat(Pages.text(browser.get("/my/sign-in"))).contains("this is your only one");

        Person other = people.with(Role.CLERK, people.body("Market Board"));
        people.account(other);
        Browser mine = browser;
        signIn(other);
        browser.post("/my/sign-in/passkeys/remove", "passkey", first);
        assertThat(passkeys.of(clerk.id())).as("removed by another").hasSize(1);

        demands.demand(board.id().value(), false, Actor.SERVICE);
        mine.post("/my/sign-in/passkeys/remove", "passkey", first);
        assertThat(passkeys.of(clerk.id())).isEmpty();
        assertThat(steps.recoveryCodes(clerk.id())).isZero();
        assertThat(done(clerk)).contains("removed a passkey");
        signIn(clerk);
        assertThat(browser.get("/clerk")).hasStatusOk();
    }

    @Test
    void the_app_goes_alone_where_a_passkey_stays() throws Exception {
        String secret = AppCodes.freshSecret();
        steps.setUp(clerk.id(), secret, AppCodes.at(secret, Instant.now()));
        demands.demand(board.id().value(), true, Actor.SERVICE);
        signIn(clerk);
        browser.post("/second-step", "code", AppCodes.at(secret, Instant.now().plusSeconds(30)));
        assertThat(Pages.text(browser.get("/my/sign-in"))).doesNotContain("Remove the app");
        browser.post("/my/sign-in/app/remove");
        assertThat(Pages.text(browser.get("/my/sign-in"))).contains("Your app is your only second step");
        add("Work laptop", device);
        assertThat(Pages.text(browser.get("/my/sign-in"))).contains("Remove the app");

        browser.post("/my/sign-in/app/remove");

        assertThat(steps.hasApp(clerk.id())).isFalse();
        assertThat(steps.recoveryCodes(clerk.id())).isEqualTo(SecondSteps.RECOVERY_CODES);
        assertThat(done(clerk)).contains("removed the app of their second step");
        signIn(clerk);
        assertThat(use(device)).hasRedirectedUrl("/");
    }

    @Test
    void an_administrator_takes_passkeys_away_too() throws Exception {
        added();
        Person administrator = people.person("Ada");
        admission.give(Role.ADMINISTRATOR, administrator.id(), null, Actor.SERVICE);
        String page = "/people/" + clerk.id();
        assertThat(pages.page(administrator, page)).contains("Reset their second step");
        assertThat(pages.post(administrator, page + "/second-step/reset")).hasRedirectedUrl(page);
        assertThat(passkeys.of(clerk.id())).isEmpty();
        assertThat(browser.get("/clerk")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void erasing_somebody_takes_theirs() throws Exception {
        Person leaver = people.person("Asha");
        people.account(leaver);
        signIn(leaver);
        assertThat(add("Phone", device)).hasRedirectedUrl("/my/sign-in");
        people.left(leaver, clock.today().minusYears(3));
        erasure.erase(leaver.id(), null, Actor.SERVICE);
        assertThat(passkeys.of(leaver.id())).isEmpty();
    }

    @Test
    void of_two_entries_made_one_the_second_step_goes_where_the_password_goes() throws Exception {
        added();
        Person entry = people.person("Twin");
        merging.merge(entry.id(), clerk.id(), Actor.SERVICE);
        assertThat(passkeys.of(clerk.id())).isEmpty();
        signIn(entry);
        assertThat(browser.get("/my/actions")).hasRedirectedUrl("/second-step");
        assertThat(use(device)).hasRedirectedUrl("/my/actions");

        Person third = people.person("Third");
        people.account(third);
        signIn(third);
        assertThat(add("Phone", new SoftPasskey())).hasRedirectedUrl("/my/sign-in");
        merging.merge(entry.id(), third.id(), Actor.SERVICE);
        assertThat(passkeys.of(third.id())).isEmpty();
        assertThat(passkeys.of(entry.id())).extracting(Passkey::name).containsExactly("Work laptop");
    }
}
