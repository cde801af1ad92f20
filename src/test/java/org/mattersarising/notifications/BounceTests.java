package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail that comes back, over a real mailbox. */
class BounceTests extends OutboxTest {

    @RegisterExtension
    static final GreenMailExtension GREEN_MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "imap")).withPerMethodLifecycle(false);

    @Autowired
    BounceMailbox mailbox;

    @Autowired
    MailSettings mail;

    @Autowired
    Bounces bounces;

    private GreenMailUser user;

    @DynamicPropertySource
    static void mailbox(DynamicPropertyRegistry properties) {
        properties.add(
                "matters.mail.bounces.mailbox",
                () -> "imap://bounces:secret@127.0.0.1:" + GREEN_MAIL.getImap().getPort() + "/INBOX");
    }

    @BeforeEach
    void emptyMailbox() throws Exception {
        GREEN_MAIL.purgeEmailFromAllMailboxes();
        user = GREEN_MAIL.setUser("bounces@actions.example.org", "bounces", "secret");
    }

    @Test
    void a_mail_that_comes_back_from_an_unknown_address_is_marked_the_address_suspended_and_its_reason_shown() {
        String id = sent("Asha Venn");
        user.deliver(back(id, "asha.venn@example.org", "5.1.1"));

        assertThat(mailbox.read()).isEqualTo(1);

        assertThat(only().status()).isEqualTo(MailStatus.BOUNCED);
        assertThat(only().problem().orElse("")).contains("came back from asha.venn@example.org", "No such user");
        assertThat(only().sentAt()).as("that it was sent stays").isPresent();
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id(), "ACT-2026-0900"));
        dispatcher.dispatchDue();
        assertThat(outbox.about("ACT-2026-0900").get(0).problem()).contains("suspended");
    }

    @Test
    void a_full_mailbox_marks_the_mail_and_suspends_nobody() {
        String id = sent("Asha Venn");
        user.deliver(back(id, "asha.venn@example.org", "5.2.2"));
        mailbox.read();
        assertThat(only().status()).isEqualTo(MailStatus.BOUNCED);
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id(), "ACT-2026-0900"));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    @Test
    void what_was_read_is_not_read_again_and_nothing_is_answered_or_deleted() throws Exception {
        String id = sent("Asha Venn");
        user.deliver(back(id, "asha.venn@example.org", "5.1.1"));
        user.deliver(Reports.parse("From: asha.venn@example.org\nTo: bounces@actions.example.org\n"
                + "Subject: Out of office\nAuto-Submitted: auto-replied\n\nI am away until Monday."));
        SMTP.reset();

        assertThat(mailbox.read()).isEqualTo(1);
        assertThat(mailbox.read()).isZero();

        MimeMessage[] left = GREEN_MAIL.getReceivedMessages();
        assertThat(left).hasSize(2).allMatch(message -> seen(message));
        dispatcher.dispatchDue();
        assertThat(SMTP.accepted()).as("no answer to an answer").isEmpty();
    }

    @Test
    void a_report_about_a_mail_or_an_address_to_which_nothing_was_sent_changes_nothing() {
        String id = sent("Asha Venn");
        user.deliver(back("<made-up@actions.example.org>", "asha.venn@example.org", "5.1.1"));
        user.deliver(back(id, "somebody.else@example.org", "5.1.1"));
        assertThat(mailbox.read()).isZero();
        assertThat(only().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void a_mail_that_came_back_can_be_sent_again_under_a_new_id() {
        String id = sent("Asha Venn");
        user.deliver(back(id, "asha.venn@example.org", "5.1.1"));
        mailbox.read();
        SMTP.reset();

        outbox.sendAgain(only().id(), person("Asha Venn").id());
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);

        assertThat(only().status()).isEqualTo(MailStatus.SENT);
        assertThat(receivedIds()).hasSize(1).doesNotContain(id);
    }

    @Test
    void a_mailbox_that_cannot_be_reached_stops_nothing() {
        BounceSettings nowhere = new BounceSettings("", "imap://bounces:secret@127.0.0.1:1/INBOX");
        assertThat(new BounceMailbox(nowhere, mail, bounces).read()).isZero();
    }

    @Test
    void what_cannot_be_read_does_not_keep_what_comes_after_it() {
        String id = sent("Asha Venn");
        user.deliver(Reports.parse("From: mx@example.org\nSubject: Undelivered\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x--\n"));
        user.deliver(back(id, "asha.venn@example.org", "5.1.1"));
        assertThat(mailbox.read()).isEqualTo(1);
    }

    private String sent(String name) {
        put(notice(NoticeKind.NUDGE, person(name).id()));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
        return only().messageId();
    }

    private static MimeMessage back(String id, String address, String status) {
        return Reports.report(Reports.failed(address, status, "550 No such user"), Reports.headersOf(id));
    }

    private static boolean seen(MimeMessage message) {
        try {
            return message.isSet(Flags.Flag.SEEN);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
