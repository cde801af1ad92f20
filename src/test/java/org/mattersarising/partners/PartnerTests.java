package org.mattersarising.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.WayIn;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Merging;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A partner answers from a mail; and whoever else comes by the link does not. */
@WholeService
@Import(MailSlot.Here.class)
class PartnerTests {

    private static final byte[] SURVEY = "The wall is sound.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private ActionLog log;

    @Autowired
    private Actions actions;

    @Autowired
    private Admission admission;

    @Autowired
    private Merging merging;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private WayIn ways;

    @Autowired
    private MailSlot mail;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person partner;
    private Reference action;
    private String link;
    private Browser browser;

    @BeforeEach
    void a_mail_with_a_link() {
        clock.reset();
        mail.mails.clear();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        partner = directory.person("Petra");
        action = some.inHand(board, partner);
        link = link(action, partner);
        browser = new Browser(mvc);
    }

    private String link(Reference about, Person reader) {
        return ways.to(about.value(), reader.id()).orElseThrow().path();
    }

    /** Asks for a code and types it. */
    private void enter() {
        assertThat(browser.post(link)).hasRedirectedUrl(link + "/code");
        assertThat(browser.post(link + "/code", "code", mail.code())).hasRedirectedUrl(link + "/action");
    }

    @Test
    void a_partner_answers_and_the_clerk_makes_their_report_of_it() {
        assertThat(browser.get(link))
                .bodyText()
                .contains("p•••@example.org")
                .doesNotContain("quay wall", partner.email());
        enter();
        assertThat(mail.mails)
                .containsExactly(
                        new MailSlot.Mail(partner.id(), mail.mails.get(0).subject()));
        assertThat(browser.get(link + "/action")).bodyText().contains("Report on the quay wall", "Your answer");
        assertThat(browser.answer(link + "/action", "", "", SURVEY))
                .bodyText()
                .contains("Choose how it stands.", "Write in a sentence");
        assertThat(browser.answer(link + "/action", "COMPLETE", "The wall was surveyed.", SURVEY))
                .hasRedirectedUrl(link + "/done");
        assertThat(browser.get(link + "/done")).hasStatusOk();
        assertThat(actions.get(action).status()).as("nothing has changed yet").isEqualTo(ActionStatus.IN_HAND);

        assertThat(pages.page(clerk, "/partners")).contains(partner.name(), "Complete");
        String page = answerPage();
        assertThat(pages.page(clerk, page)).contains("The wall was surveyed.", "survey.txt");
        assertThat(pages.post(clerk, page, "take", "true")).hasRedirectedUrl("/actions/" + action);

        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.REPORTED_COMPLETE);
        assertThat(pages.page(clerk, "/actions/" + action))
                .contains("The wall was surveyed.", "survey.txt", "reported it complete");
        assertThat(trail.of(action.value()))
                .extracting("what")
                .containsSubsequence(
                        "reported it complete",
                        "took an answer that came by mail",
                        "answered from a mail",
                        "opened it from a mail, with a code");
        assertThat(pages.get(clerk, page)).as("decided").hasStatus(404);
        assertThat(browser.get(link)).as("nothing is asked there now").hasStatus(404);
    }

    @Test
    void what_the_clerk_does_not_take_changes_nothing_and_the_partner_is_told_why() {
        enter();
        browser.answer(link + "/action", "AT_RISK", "It rains.", SURVEY);
        String page = answerPage();

        assertThat(Pages.text(pages.post(clerk, page, "take", "false", "why", " ")))
                .contains("Write why");
        assertThat(pages.post(clerk, page, "take", "false", "why", "Say until when."))
                .hasRedirectedUrl("/actions/" + action);

        assertThat(pages.page(clerk, "/actions/" + action))
                .contains("did not take an answer that came by mail", "Say until when.")
                .doesNotContain("It rains.");
        assertThat(browser.get(link)).as("they answer again").hasStatusOk();
    }

    @Test
    void an_answer_stays_good_when_its_sender_is_made_one_with_another_entry() {
        enter();
        browser.answer(link + "/action", "AT_RISK", "It rains.", SURVEY);
        Person entry = directory.person("Perrin");
        merging.merge(entry.id(), partner.id(), Actor.SERVICE);

        assertThat(pages.post(clerk, answerPage(), "take", "true")).hasRedirectedUrl("/actions/" + action);
        assertThat(pages.page(clerk, "/actions/" + action)).contains("It rains.", entry.name());
        assertThat(browser.get(link)).as("the entry that went has left").hasStatus(404);
    }

    /** Scanners open links, and some run what is on the page and send its form; none can read the partner's mail. */
    @Test
    void a_scanner_gets_nowhere_and_the_link_stays_good() {
        for (int time = 0; time < 20; time++) {
            Browser scanner = new Browser(mvc);
            assertThat(scanner.head(link)).hasStatusOk();
            assertThat(scanner.get(link)).hasStatusOk();
            scanner.post(link);
            scanner.get(link + "/code");
            scanner.post(link + "/code", "code", "");
            assertThat(scanner.get(link + "/action")).hasRedirectedUrl(link);
            assertThat(scanner.answer(link + "/action", "COMPLETE", "Done.", SURVEY))
                    .hasRedirectedUrl(link);
            clock.advance(Duration.ofSeconds(5));
        }
        assertThat(mail.mails).as("one mail a minute at most").hasSizeLessThanOrEqualTo(2);
        assertThat(pages.page(clerk, "/partners")).contains("No answer waits for you.");

        clock.advance(Duration.ofMinutes(1));
        enter();
        assertThat(browser.get(link + "/action")).hasStatusOk();
    }

    @Test
    void a_code_is_good_in_the_browser_that_asked_for_it_only() {
        browser.post(link);
        Browser other = new Browser(mvc);
        assertThat(other.post(link + "/code", "code", mail.code())).bodyText().contains("No code can be typed here");
        assertThat(other.get(link + "/action")).hasRedirectedUrl(link);
        assertThat(browser.post(link + "/code", "code", mail.code())).hasRedirectedUrl(link + "/action");
        assertThat(other.get(link + "/action")).hasRedirectedUrl(link);
    }

    @Test
    void a_code_is_good_once() {
        enter();
        assertThat(browser.post(link + "/code", "code", mail.code())).bodyText().contains("No code can be typed here");
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        browser.post(link);
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(browser.post(link + "/code", "code", mail.code())).bodyText().contains("older than ten minutes");
    }

    @Test
    void five_wrong_codes_are_enough_and_five_codes_an_hour() {
        browser.post(link);
        String wrong = mail.code().equals("000000") ? "000001" : "000000";
        for (int time = 0; time < 5; time++) {
            assertThat(browser.post(link + "/code", "code", wrong)).bodyText().contains("That is not the code");
        }
        assertThat(browser.post(link + "/code", "code", mail.code())).bodyText().contains("tried too often");
        for (int code = 2; code <= 5; code++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(browser.post(link)).hasRedirectedUrl(link + "/code");
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(browser.post(link)).bodyText().contains("wait an hour");
    }

    @Test
    void a_thousand_who_ask_by_one_link_send_a_mail_a_minute_and_five_an_hour_and_the_partner_gets_in_afterwards() {
        assertThat(new Browser(mvc).post(link)).hasRedirectedUrl(link + "/code");
        for (int request = 1; request < 1_000; request++) {
            assertThat(new Browser(mvc).post(link)).bodyText().contains("A code was sent within the last minute");
        }
        assertThat(mail.mails).hasSize(1);
        for (int minute = 0; minute < 30; minute++) {
            clock.advance(Duration.ofMinutes(1));
            for (int request = 0; request < 10; request++) {
                new Browser(mvc).post(link);
            }
        }
        assertThat(mail.mails).hasSize(5);

        clock.advance(Duration.ofHours(1));
        enter();
        assertThat(browser.get(link + "/action")).hasStatusOk();
    }

    @Test
    void of_many_who_ask_in_the_same_moment_one_is_sent_a_code() throws Exception {
        ExecutorService at = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> requests = Collections.nCopies(
                    8, () -> new Browser(mvc).post(link).getResponse().getStatus());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : at.invokeAll(requests)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(302);
        } finally {
            at.shutdown();
        }
        assertThat(mail.mails).hasSize(1);
    }

    @Test
    void a_thousand_links_that_somebody_made_up_open_nothing_and_send_nothing() {
        Set<String> answers = new HashSet<>();
        for (int request = 0; request < 1_000; request++) {
            MvcTestResult answer =
                    new Browser(mvc).post(link.substring(0, link.lastIndexOf('/') + 1) + "a".repeat(40) + request);
            answers.add(answer.getResponse().getStatus() + " "
                    + answer.getResponse().getRedirectedUrl());
        }
        assertThat(answers).hasSize(1);
        assertThat(mail.mails).isEmpty();
    }

    @Test
    void a_visit_ends_with_the_answer_and_after_half_an_hour() {
        enter();
        clock.advance(Duration.ofMinutes(30));
        assertThat(browser.get(link + "/action")).hasRedirectedUrl(link);
        enter();
        browser.answer(link + "/action", "ON_TRACK", "Begun.", SURVEY);
        assertThat(browser.get(link + "/action")).hasRedirectedUrl(link);
        assertThat(browser.answer(link + "/action", "COMPLETE", "Twice.", SURVEY))
                .hasRedirectedUrl(link);
    }

    @Test
    void a_link_is_void_when_anything_it_rests_on_has_changed() {
        enter();
        admission.correct(
                partner.id(), partner.name(), "new." + partner.email(), partner.organisation(), Actor.SERVICE);
        assertVoid("the address has changed");

        another();
        log.handOver(SomeActions.turn(action, clerk), clerk.id(), "She moves on.");
        assertVoid("it is somebody else's");

        another();
        log.withdraw(SomeActions.turn(action, clerk), "No longer wanted.");
        assertVoid("it is closed");

        another();
        directory.left(partner, clock.today());
        assertVoid("they have left");

        another();
        clock.advance(PartnerLink.LASTS);
        assertVoid("it is a month old");
    }

    @Test
    void the_clerk_revokes_links_and_nobody_else_does() {
        enter();
        assertThat(pages.page(clerk, "/actions/" + action)).contains("Make their links void");
        assertThat(pages.page(directory.with(Role.CHAIR, board), "/actions/" + action))
                .doesNotContain("Make their links void");
        String revoke = "/partners/links/" + action + "/revoke";
        String person = partner.id().toString();
        assertThat(pages.post(directory.with(Role.CLERK, directory.body("Parks")), revoke, "person", person))
                .hasStatus(404);
        assertThat(browser.get(link + "/action")).hasStatusOk();

        assertThat(pages.post(clerk, revoke, "person", person)).hasRedirectedUrl("/actions/" + action);

        assertVoid("it was revoked");
    }

    @Test
    void a_visit_opens_nothing_else() {
        enter();
        Reference other = some.inHand(board, partner);
        String second = link(other, partner);
        assertThat(browser.get(second + "/action")).as("another link").hasRedirectedUrl(second);
        for (String page : List.of("/my/actions", "/actions/" + action, "/actions/" + other)) {
            assertThat(browser.get(page).getResponse().getRedirectedUrl())
                    .as(page)
                    .endsWith("/sign-in");
        }
    }

    @Test
    void exempt_business_is_not_named_before_the_code_was_typed() {
        action = some.exempt(board, partner, "Dismissal of the pier keeper", "");
        link = link(action, partner);
        for (String page : List.of(link, link + "/code")) {
            assertThat(browser.get(page)).bodyText().doesNotContain("Dismissal", action.value());
        }
        enter();
        assertThat(browser.get(link + "/action")).bodyText().contains("Dismissal", "exempt business");
    }

    @Test
    void whoever_can_sign_in_gets_no_such_link() {
        directory.account(partner);
        assertThat(ways.to(action.value(), partner.id())).isEmpty();
        assertThat(ways.to(action.value(), clerk.id()))
                .as("not theirs to answer")
                .isEmpty();
    }

    private void another() {
        clock.reset();
        partner = directory.person("Petra");
        action = some.inHand(board, partner);
        link = link(action, partner);
        browser = new Browser(mvc);
        enter();
    }

    private void assertVoid(String because) {
        for (String page : List.of(link, link + "/code", link + "/action", link + "/done")) {
            assertThat(browser.get(page)).as(because + ": " + page).hasStatus(404);
        }
        for (String page : List.of(link, link + "/code", link + "/action")) {
            MvcTestResult sent = browser.post(page, "code", mail.code(), "standing", "COMPLETE", "text", "Done.");
            assertThat(sent).as(because + ": " + page).hasStatus(404);
        }
    }

    private String answerPage() {
        String list = pages.page(clerk, "/partners");
        int at = list.indexOf("href=\"/partners/") + 6;
        return list.substring(at, list.indexOf('"', at));
    }
}
