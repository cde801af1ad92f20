package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mattersarising.notifications.StubSmtp.Stage;
import org.mattersarising.people.Person;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of mail when the mail server misbehaves: never lost, never twice without need, nobody else's mail delayed. */
@ExtendWith(OutputCaptureExtension.class)
class DispatchFaultTests extends OutboxTest {

    @Test
    void a_mail_is_sent_once() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));

        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
        assertThat(dispatcher.dispatchDue().sent()).isZero();

        assertThat(SMTP.accepted()).hasSize(1);
        assertThat(only().status()).isEqualTo(MailStatus.SENT);
        assertThat(only().sentAt()).contains(TUESDAY);
        assertThat(only().sentTo()).contains("asha.venn@example.org");
        assertThat(only().maybeTwice()).isFalse();
    }

    @Test
    void one_refused_recipient_among_many_delays_nobody_and_is_suspended() {
        for (int i = 0; i < 60; i++) {
            put(notice(NoticeKind.NUDGE, person("Reader " + i).id(), "ACT-2026-01" + (10 + i)));
        }
        SMTP.behave(
                (stage, to) -> stage == Stage.RCPT && to.startsWith("reader.17@") ? "550 5.1.1 No such user" : null);

        dispatcher.dispatchDue();

        assertThat(SMTP.accepted()).hasSize(59);
        assertThat(count(MailStatus.SENT)).isEqualTo(59);
        assertThat(count(MailStatus.FAILED)).isEqualTo(1);

        SMTP.reset();
        put(notice(NoticeKind.NUDGE, person("Reader 17").id(), "ACT-2026-0900"));
        dispatcher.dispatchDue();

        assertThat(SMTP.accepted()).isEmpty();
        assertThat(outbox.about("ACT-2026-0900").get(0).status()).isEqualTo(MailStatus.FAILED);
        assertThat(outbox.about("ACT-2026-0900").get(0).problem())
                .contains("suspended since 13 January 2026", "5.1.1 No such user");
    }

    @Test
    void a_policy_refusal_fails_the_mail_but_does_not_suspend_the_address() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        SMTP.behave((stage, to) -> stage == Stage.RCPT ? "554 5.7.1 Relay access denied" : null);
        dispatcher.dispatchDue();
        assertThat(only().status()).isEqualTo(MailStatus.FAILED);

        SMTP.reset();
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id(), "ACT-2026-0043"));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    @Test
    void a_temporary_refusal_is_tried_again_after_a_while_with_the_same_id() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        AtomicInteger asked = new AtomicInteger();
        SMTP.behave((stage, to) -> stage == Stage.RCPT && asked.incrementAndGet() == 1 ? "451 4.7.1 Try later" : null);
        String id = only().messageId();

        dispatcher.dispatchDue();
        assertThat(only().status()).isEqualTo(MailStatus.WAITING);
        assertThat(only().dueAt()).isEqualTo(TUESDAY.plus(Duration.ofMinutes(1)));
        assertThat(only().problem().orElse("")).contains("Try later");
        assertThat(dispatcher.dispatchDue().sent()).as("not before its time").isZero();

        clock.advance(Duration.ofMinutes(1));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
        assertThat(receivedIds()).containsExactly(id);
        assertThat(only().attempts()).isEqualTo(2);
        assertThat(only().problem()).isEmpty();
    }

    @Test
    void a_refusal_for_good_after_the_text_fails_at_once_and_says_why() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        SMTP.behave((stage, to) -> stage == Stage.END ? "554 5.6.0 Content refused" : null);

        dispatcher.dispatchDue();

        assertThat(only().status()).isEqualTo(MailStatus.FAILED);
        assertThat(only().problem().orElse("")).contains("Content refused").endsWith("then send it again.");
        assertThat(database.sql("select count(*) from suspended_address")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql(
                                "select count(*) from audit_entry where about = 'ACT-2026-0042' and what = 'could not send a mail'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_connection_that_drops_in_the_text_is_tried_again_and_the_others_go() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        put(notice(NoticeKind.NUDGE, person("Bo Lind").id(), "ACT-2026-0043"));
        SMTP.behave((stage, to) -> stage == Stage.CONTENT && to.startsWith("asha") ? StubSmtp.DROP : null);

        dispatcher.dispatchDue();
        assertThat(SMTP.accepted()).hasSize(1);
        assertThat(count(MailStatus.WAITING)).isEqualTo(1);

        SMTP.behave((stage, to) -> null);
        clock.advance(Duration.ofMinutes(1));
        dispatcher.dispatchDue();
        assertThat(count(MailStatus.SENT)).isEqualTo(2);
        assertThat(SMTP.accepted()).hasSize(2);
    }

    @Test
    void a_server_that_takes_the_mail_and_drops_before_it_says_so_gets_it_once_more_with_the_same_id() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        AtomicInteger ends = new AtomicInteger();
        SMTP.behave((stage, to) -> stage == Stage.END && ends.incrementAndGet() == 1 ? StubSmtp.DROP : null);

        dispatcher.dispatchDue();
        clock.advance(Duration.ofMinutes(1));
        dispatcher.dispatchDue();
        clock.advance(Duration.ofDays(1));
        dispatcher.dispatchDue();

        assertThat(SMTP.accepted()).hasSize(2);
        assertThat(receivedIds()).hasSize(1);
    }

    @Test
    void a_server_that_drops_before_quit_has_taken_the_mail() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        SMTP.behave((stage, to) -> stage == Stage.QUIT ? StubSmtp.DROP : null);

        dispatcher.dispatchDue();
        clock.advance(Duration.ofDays(1));
        dispatcher.dispatchDue();

        assertThat(SMTP.accepted()).hasSize(1);
        assertThat(only().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void a_server_that_closes_after_so_many_mails_is_asked_again_over_a_new_connection() {
        for (int i = 0; i < 5; i++) {
            put(notice(NoticeKind.NUDGE, person("Reader " + i).id(), "ACT-2026-020" + i));
        }
        AtomicInteger mails = new AtomicInteger();
        SMTP.behave((stage, to) -> stage == Stage.MAIL && mails.incrementAndGet() == 3 ? "421 4.3.2 Enough" : null);

        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(5);
        assertThat(SMTP.connections()).isEqualTo(2);
    }

    @Test
    void a_silent_server_is_left_alone_after_one_timeout_and_everything_waits() {
        IntStream.range(0, 10)
                .forEach(i -> put(notice(NoticeKind.NUDGE, person("Reader " + i).id(), "ACT-2026-030" + i)));
        SMTP.behave((stage, to) -> stage == Stage.GREETING ? StubSmtp.SILENT : null);

        dispatcher.dispatchDue();
        assertThat(SMTP.connections()).as("one attempt, not one for each mail").isEqualTo(1);
        assertThat(count(MailStatus.WAITING)).isEqualTo(10);

        SMTP.behave((stage, to) -> null);
        dispatcher.dispatchDue();
        assertThat(SMTP.connections()).as("it rests").isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(10);
    }

    @Test
    void a_server_silent_in_the_middle_of_two_mails_is_taken_to_be_down() {
        IntStream.range(0, 10)
                .forEach(i -> put(notice(NoticeKind.NUDGE, person("Reader " + i).id(), "ACT-2026-040" + i)));
        SMTP.behave((stage, to) -> stage == Stage.RCPT ? StubSmtp.SILENT : null);

        dispatcher.dispatchDue();

        assertThat(SMTP.connections()).isEqualTo(2);
        assertThat(count(MailStatus.WAITING)).isEqualTo(10);
        assertThat(watch.rests()).isTrue();
    }

    @Test
    void a_server_down_for_a_day_loses_nothing_and_is_said_once(CapturedOutput log) {
        List<Person> readers =
                IntStream.range(0, 40).mapToObj(i -> person("Reader " + i)).toList();
        readers.forEach(reader -> put(notice(NoticeKind.ACTION_REMINDER, reader.id(), "ACT-2026-0500")));
        SMTP.behave((stage, to) -> stage == Stage.GREETING ? "421 4.3.2 Down" : null);

        for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
            dispatcher.dispatchDue();
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(SMTP.accepted()).isEmpty();
        assertThat(count(MailStatus.WAITING)).isEqualTo(40);
        assertThat(log.getAll().split("does not take mail", -1))
                .as("one warning")
                .hasSize(2);

        SMTP.behave((stage, to) -> null);
        clock.advance(Duration.ofMinutes(15));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(40);
        assertThat(receivedIds()).hasSize(40);
    }

    @Test
    void refused_for_now_over_thirty_hours_is_one_warning_and_no_loss(CapturedOutput log) {
        IntStream.range(0, 20)
                .forEach(i -> put(notice(NoticeKind.NUDGE, person("Reader " + i).id(), "ACT-2026-060" + i)));
        SMTP.behave((stage, to) -> stage == Stage.MAIL ? "451 4.3.0 Busy" : null);
        for (int hours = 0; hours < 30; hours++) {
            dispatcher.dispatchDue();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(log.getAll().split("does not take mail", -1)).hasSize(2);

        SMTP.behave((stage, to) -> null);
        clock.advance(Duration.ofHours(4));
        dispatcher.dispatchDue();
        assertThat(receivedIds()).hasSize(20);
        assertThat(SMTP.accepted()).hasSize(20);
    }

    @Test
    void after_five_days_of_trying_it_fails_with_the_reason_and_can_be_sent_again() {
        Person asha = person("Asha Venn");
        put(notice(NoticeKind.NUDGE, asha.id()));
        SMTP.behave((stage, to) -> stage == Stage.RCPT ? "450 4.2.1 Mailbox busy" : null);
        for (Instant end = TUESDAY.plus(Duration.ofDays(5));
                clock.instant().isBefore(end);
                clock.advance(Duration.ofHours(1))) {
            dispatcher.dispatchDue();
            assertThat(only().status()).isEqualTo(MailStatus.WAITING);
        }
        clock.advance(Duration.ofHours(5));
        dispatcher.dispatchDue();
        assertThat(only().status()).isEqualTo(MailStatus.FAILED);
        assertThat(only().problem().orElse(""))
                .startsWith("It was tried for 5 days")
                .contains("Mailbox busy");

        SMTP.behave((stage, to) -> null);
        outbox.sendAgain(only().id(), asha.id());
        dispatcher.dispatchDue();
        assertThat(only().status()).isEqualTo(MailStatus.SENT);
        assertThat(SMTP.accepted()).hasSize(1);
    }

    @Test
    void an_address_that_was_suspended_is_tried_again_when_somebody_says_so() {
        Person asha = person("Asha Venn");
        put(notice(NoticeKind.NUDGE, asha.id()));
        SMTP.behave((stage, to) -> stage == Stage.RCPT ? "550 5.1.1 No such user" : null);
        dispatcher.dispatchDue();
        SMTP.behave((stage, to) -> null);

        outbox.sendAgain(only().id(), asha.id());
        dispatcher.dispatchDue();

        assertThat(only().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void a_sender_that_the_server_refuses_stops_the_run_and_suspends_nobody() {
        IntStream.range(0, 5)
                .forEach(i -> put(notice(NoticeKind.NUDGE, person("Reader " + i).id(), "ACT-2026-070" + i)));
        SMTP.behave((stage, to) -> stage == Stage.MAIL ? "550 5.1.8 Sender not known" : null);

        dispatcher.dispatchDue();

        assertThat(count(MailStatus.WAITING)).isEqualTo(5);
        assertThat(watch.trouble()).contains("Sender not known");
        assertThat(database.sql("select count(*) from suspended_address")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
