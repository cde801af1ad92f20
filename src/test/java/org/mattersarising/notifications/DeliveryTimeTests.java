package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.CivilTime;
import org.springframework.beans.factory.annotation.Autowired;

/** When mail leaves, and what travels together. All hours are London's. */
class DeliveryTimeTests extends OutboxTest {

    @Autowired
    CivilHours hours;

    @Autowired
    Choices choices;

    @ParameterizedTest
    @CsvSource({
        "2026-01-13T08:00, 2026-01-13T08:00",
        "2026-01-13T17:59:59.999, 2026-01-13T17:59:59.999",
        "2026-01-13T18:00, 2026-01-14T08:00",
        "2026-01-13T07:59, 2026-01-13T08:00",
        // Friday evening, and the weekend
        "2026-01-16T18:00, 2026-01-19T08:00",
        "2026-01-18T12:00, 2026-01-19T08:00",
        // Good Friday and Easter Monday
        "2026-04-02T19:00, 2026-04-07T08:00",
        "2026-04-06T10:00, 2026-04-07T08:00",
        // Christmas: Boxing Day is a Saturday in 2026, so Monday stands in for it
        "2026-12-24T18:30, 2026-12-29T08:00",
        // Over both changes of the clock
        "2026-03-27T18:00, 2026-03-30T08:00",
        "2026-10-23T18:00, 2026-10-26T08:00"
    })
    void mail_that_need_not_leave_at_once_waits_for_a_civil_hour(LocalDateTime at, LocalDateTime leaves) {
        assertThat(hours.nextOpen(london(at))).isEqualTo(london(leaves));
    }

    @Test
    void eight_in_the_morning_is_eight_by_the_clock_on_the_wall() {
        assertThat(hours.nextOpen(london(LocalDateTime.parse("2026-03-27T18:00"))))
                .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
        assertThat(hours.nextOpen(london(LocalDateTime.parse("2026-10-23T18:00"))))
                .isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-13T07:00, 2026-01-13T08:00, 2026-01-19T08:00",
        "2026-01-13T08:00, 2026-01-14T08:00, 2026-01-19T08:00",
        "2026-01-16T12:00, 2026-01-19T08:00, 2026-01-19T08:00",
        "2026-01-19T07:00, 2026-01-19T08:00, 2026-01-19T08:00",
        // Easter Monday: the week's digest leaves on Tuesday
        "2026-04-01T12:00, 2026-04-02T08:00, 2026-04-07T08:00",
        "2026-04-06T12:00, 2026-04-07T08:00, 2026-04-07T08:00"
    })
    void digests_leave_at_the_next_opening_and_at_that_of_the_week(
            LocalDateTime at, LocalDateTime daily, LocalDateTime weekly) {
        assertThat(hours.nextDaily(london(at))).isEqualTo(london(daily));
        assertThat(hours.nextWeekly(london(at))).isEqualTo(london(weekly));
    }

    @Test
    void at_night_an_escalation_leaves_and_a_reminder_waits_for_the_morning() {
        clock.setTo(london(LocalDateTime.parse("2026-01-16T22:00")));
        put(notice(NoticeKind.ACTION_ESCALATED, asha(), "ACT-2026-0001"));
        put(notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-0002"));

        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
        clock.setTo(london(LocalDateTime.parse("2026-01-19T07:59:59")));
        assertThat(dispatcher.dispatchDue().sent()).isZero();
        clock.setTo(london(LocalDateTime.parse("2026-01-19T08:00")));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    @Test
    void what_was_held_up_into_the_night_waits_for_the_morning() {
        put(notice(NoticeKind.ACTION_REMINDER, asha()));
        clock.setTo(london(LocalDateTime.parse("2026-01-13T18:00")));
        assertThat(dispatcher.dispatchDue().sent()).isZero();
        clock.setTo(london(LocalDateTime.parse("2026-01-14T08:00")));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    @Test
    void up_to_three_are_mails_of_their_own_and_more_are_one() throws Exception {
        for (int i = 1; i <= 3; i++) {
            put(notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-000" + i));
        }
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(3);
        SMTP.reset();

        for (int i = 4; i <= 7; i++) {
            put(notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-000" + i));
        }
        put(notice(NoticeKind.ACTION_ESCALATED, asha(), "ACT-2026-0008"));
        assertThat(dispatcher.dispatchDue().sent())
                .as("one digest, and the escalation by itself")
                .isEqualTo(2);
        assertThat(received().stream().map(mail -> subject(mail)))
                .containsExactlyInAnyOrder(
                        "4 actions with news for you", "ACT-2026-0008, not done in time: Publish the tide tables");
        assertThat(count(MailStatus.SENT)).isEqualTo(8);
    }

    @Test
    void a_digest_lists_each_with_its_link_and_of_exempt_ones_the_reference_only() throws Exception {
        choices.choose(asha(), MailChoice.DAILY);
        put(notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-0001"));
        put(new Notice(
                NoticeKind.ACTION_OVERDUE,
                asha(),
                "ACT-2026-0002",
                "Settle with Quayside Ltd",
                true,
                DUE,
                4,
                "Panel",
                "x"));
        assertThat(dispatcher.dispatchDue().sent()).as("not before the morning").isZero();

        clock.advance(Duration.ofHours(22));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
        var mail = received().get(0);
        assertThat(LetterTests.text(mail))
                .contains("* ACT-2026-0001 Publish the tide tables\n  a reminder. It is due on 5 February 2026.\n"
                        + "  https://actions.example.org/actions/ACT-2026-0001\n")
                .contains("* ACT-2026-0002\n  https://actions.example.org/actions/ACT-2026-0002\n")
                .contains("https://actions.example.org/my/mail")
                .doesNotContain("Quayside", "Panel");
        assertThat(LetterTests.html(mail)).contains("ACT-2026-0002").doesNotContain("Quayside", "Panel");
        assertThat(header(mail, "References")).isNull();
    }

    @Test
    void a_digest_that_is_tried_again_keeps_its_id_and_what_comes_later_does_not_join_it() {
        choices.choose(asha(), MailChoice.DAILY);
        put(
                notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-0001"),
                notice(NoticeKind.NUDGE, asha(), "ACT-2026-0003"));
        put(notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-0002"));
        dispatcher.dispatchDue();
        SMTP.reset();
        clock.advance(Duration.ofHours(22));
        // It takes the mail and drops before it says so: the worst case.
        SMTP.behave((stage, to) -> stage == StubSmtp.Stage.END ? StubSmtp.DROP : null);
        dispatcher.dispatchDue();
        SMTP.behave((stage, to) -> null);
        clock.advance(Duration.ofMinutes(2));
        dispatcher.dispatchDue();

        assertThat(SMTP.accepted()).hasSize(2);
        assertThat(receivedIds()).hasSize(1);
        assertThat(count(MailStatus.SENT)).isEqualTo(3);
    }

    @Test
    void a_weekly_choice_holds_for_what_waits_already_and_never_for_what_goes_at_once() {
        clock.setTo(london(LocalDateTime.parse("2026-01-13T20:00")));
        put(notice(NoticeKind.ACTION_REMINDER, asha(), "ACT-2026-0001"));
        choices.choose(asha(), MailChoice.WEEKLY);
        put(notice(NoticeKind.ACTION_SENT_BACK, asha(), "ACT-2026-0002"));

        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
        clock.setTo(london(LocalDateTime.parse("2026-01-16T12:00")));
        assertThat(dispatcher.dispatchDue().sent()).isZero();
        clock.setTo(london(LocalDateTime.parse("2026-01-19T08:00")));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    private PersonId asha() {
        return person("Asha Venn").id();
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Instant london(LocalDateTime civil) {
        return civil.atZone(CivilTime.ZONE).toInstant();
    }
}
