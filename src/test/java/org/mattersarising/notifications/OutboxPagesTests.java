package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of the outbox, and what the health check says of it. */
class OutboxPagesTests extends OutboxTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Choices choices;

    @Autowired
    MailHealth health;

    @Test
    void whoever_runs_the_service_sees_what_failed_why_and_sends_it_again() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        SMTP.behave((stage, to) -> stage == StubSmtp.Stage.RCPT ? "550 5.1.1 No <such> user" : null);
        dispatcher.dispatchDue();
        long id = only().id();
        SignedIn administrator = signedIn("Bo Lind", Role.ADMINISTRATOR);

        assertThat(mvc.get().uri("/outbox/" + id).with(user(signedIn("Cal Dray", Role.CLERK))))
                .as("the mail about another board's action")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/outbox?status=failed").with(user(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("ACT-2026-0042", "Asha Venn", "No &lt;such&gt; user", "/outbox/" + id)
                .doesNotContain("??");
        assertThat(mvc.get().uri("/outbox?status=sent").with(user(administrator)))
                .bodyText()
                .doesNotContain("ACT-2026-0042");
        assertThat(mvc.get().uri("/outbox/" + id).with(user(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("What would be sent now", "Dear Asha Venn,", "Send again")
                .doesNotContain("??");

        SMTP.reset();
        assertThat(mvc.post()
                        .uri("/outbox/" + id + "/again")
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        dispatcher.dispatchDue();
        assertThat(mvc.get().uri("/outbox/" + id).with(user(administrator)))
                .bodyText()
                .contains("What was sent", "asha.venn@example.org");
    }

    @Test
    void sending_again_needs_the_token_and_the_role() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        dispatcher.dispatchDue();
        String again = "/outbox/" + only().id() + "/again";

        mvc.post().uri(again).with(user(signedIn("Bo Lind", Role.CLERK))).exchange();
        assertThat(only().status()).as("nothing happens without the token").isEqualTo(MailStatus.SENT);
        assertThat(mvc.post()
                        .uri(again)
                        .with(user(signedIn("Cy Marr", Role.MEMBER)))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
        for (String uri : List.of("/outbox", "/outbox/" + only().id())) {
            assertThat(mvc.get().uri(uri).with(user(signedIn("Cy Marr", Role.MEMBER))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(only().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void the_list_is_paged_in_the_database_and_its_links_keep_the_filter() {
        for (int i = 0; i < 60; i++) {
            put(notice(NoticeKind.NUDGE, person("Asha Venn").id(), "ACT-2026-%04d".formatted(100 + i)));
        }
        SignedIn clerk = signedIn("Bo Lind", Role.ADMINISTRATOR);
        assertThat(mvc.get().uri("/outbox?status=waiting").with(user(clerk)))
                .bodyText()
                .contains("ACT-2026-0159", "status=waiting&amp;page=2")
                .doesNotContain("ACT-2026-0109");
        assertThat(mvc.get().uri("/outbox?status=waiting&page=2").with(user(clerk)))
                .bodyText()
                .contains("ACT-2026-0109")
                .doesNotContain("ACT-2026-0159");
        assertThat(mvc.get().uri("/outbox?status=nonsense&page=-7").with(user(clerk)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/outbox/999999999").with(user(clerk))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_clerk_sees_and_counts_the_mail_of_their_boards_only() {
        put(
                ofBoard(7, "ACT-2026-0071"),
                ofBoard(8, "ACT-2026-0081"),
                notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        SignedIn clerk = clerkOf(7);
        long other = all().get(1).id();

        assertThat(mvc.get().uri("/outbox").with(user(clerk)))
                .bodyText()
                .contains("ACT-2026-0071")
                .doesNotContain("ACT-2026-0081", "ACT-2026-0042");
        assertThat(mvc.get().uri("/outbox/" + all().get(0).id()).with(user(clerk)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/outbox/" + other).with(user(clerk))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post()
                        .uri("/outbox/" + other + "/again")
                        .with(user(clerk))
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Notice ofBoard(long board, String about) {
        return new Notice(
                NoticeKind.NUDGE,
                person("Asha Venn").id(),
                about,
                "Publish the tide tables",
                false,
                null,
                0,
                "Harbour Board",
                "",
                null,
                board);
    }

    private SignedIn clerkOf(long board) {
        Person clerk = person("Bo Lind");
        return new SignedIn(clerk, "", true, List.of(new RoleHeld(clerk.id(), Role.CLERK, board)));
    }

    @Test
    void everybody_chooses_how_often_they_get_mail() {
        Person asha = person("Asha Venn");
        SignedIn person = signedIn("Asha Venn", Role.MEMBER);
        assertThat(mvc.get().uri("/my/mail").with(user(person)))
                .hasStatusOk()
                .bodyText()
                .contains("How often do you want mail?", "Once a week")
                .doesNotContain("??");

        assertThat(mvc.post().uri("/my/mail").with(user(person)).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Choose how often you want mail.");
        assertThat(mvc.post()
                        .uri("/my/mail")
                        .param("choice", "WEEKLY")
                        .with(user(person))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(choices.of(asha.id())).isEqualTo(MailChoice.WEEKLY);
    }

    @Test
    void health_says_late_when_mail_that_should_have_left_has_not() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        assertThat(status()).isEqualTo("UP");
        clock.advance(java.time.Duration.ofMinutes(16));
        assertThat(status()).isEqualTo("LATE");
        dispatcher.dispatchDue();
        assertThat(status()).isEqualTo("UP");
    }

    private String status() {
        Health now = health.health();
        return now.getStatus().getCode();
    }

    private SignedIn signedIn(String name, Role... roles) {
        Person person = person(name);
        return new SignedIn(
                person,
                "{noop}none",
                true,
                Arrays.stream(roles)
                        .map(role -> new RoleHeld(person.id(), role, 1L))
                        .toList());
    }
}
