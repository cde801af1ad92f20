package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** To whom mail goes and to whom it must not. */
class RecipientTests extends OutboxTest {

    @Autowired
    Directory directory;

    @Autowired
    SuspendedAddresses suspended;

    @Autowired
    MailSettings settings;

    @Test
    void a_notice_without_a_transaction_is_refused() {
        assertThatThrownBy(() ->
                        outbox.put(notice(NoticeKind.NUDGE, person("Asha Venn").id())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_notice_goes_down_with_the_transaction_that_wrote_it() {
        transaction.executeWithoutResult(status -> {
            outbox.put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
            status.setRollbackOnly();
        });
        assertThat(messages.count()).isZero();
    }

    @Test
    void somebody_who_left_gets_nothing_and_that_is_seen() {
        Person leaver = people.save(new Person("Ivo Dunmore", "ivo.dunmore@example.org", "Harbour Office"));
        put(notice(NoticeKind.ACTION_REMINDER, leaver.id()));
        directory.leaves(leaver.id(), LocalDate.of(2026, 1, 13), Actor.SERVICE);

        dispatcher.dispatchDue();

        assertThat(SMTP.accepted()).isEmpty();
        assertThat(only().status()).isEqualTo(MailStatus.DROPPED);
        MailView view = outbox.about("ACT-2026-0042").get(0);
        assertThat(view.problem()).startsWith("Ivo Dunmore has left;").endsWith(".");
        assertThat(database.sql("select why from audit_entry where what = 'could not send a mail'")
                        .query(String.class)
                        .single())
                .contains("Ivo Dunmore has left");
    }

    @Test
    void what_is_no_longer_wanted_when_it_would_leave_is_dropped_with_the_reason() {
        put(notice(NoticeKind.ACTION_REMINDER, person("Asha Venn").id(), "ACT-2026-0001"));
        put(notice(NoticeKind.ACTION_REMINDER, person("Asha Venn").id(), "ACT-2026-0002"));
        unwanted.about.add("ACT-2026-0001");

        dispatcher.dispatchDue();

        assertThat(outbox.about("ACT-2026-0001").get(0).status()).isEqualTo(MailStatus.DROPPED);
        assertThat(outbox.about("ACT-2026-0001").get(0).problem()).contains("moved on");
        assertThat(outbox.about("ACT-2026-0002").get(0).status()).isEqualTo(MailStatus.SENT);
        assertThat(SMTP.accepted()).hasSize(1);
    }

    @Test
    void an_address_with_a_line_end_is_never_handed_over() {
        Person odd = people.save(new Person("Dee Orr", "dee@example.org\r\nbcc: all@example.net", "Harbour Office"));
        put(notice(NoticeKind.NUDGE, odd.id()));

        dispatcher.dispatchDue();

        assertThat(SMTP.connections()).isZero();
        assertThat(only().status()).isEqualTo(MailStatus.FAILED);
        assertThat(only().problem().orElse("")).contains("no usable mail address for Dee Orr");
    }

    @Test
    void a_name_with_a_line_end_adds_no_header() throws Exception {
        Person odd = people.save(new Person("Eve\r\nBcc: all@example.net", "eve.holt@example.org", "Harbour Office"));
        put(notice(NoticeKind.NUDGE, odd.id()));
        dispatcher.dispatchDue();
        assertThat(header(received().get(0), "Bcc")).isNull();
        assertThat(received().get(0).getAllRecipients()).hasSize(1);
    }

    @Test
    void outside_the_allowed_domains_nobody_gets_mail() throws Exception {
        Addressing strict = new Addressing(people, directory, suspended, allowing(" Example.ORG ", ""), clock);
        Person inside = person("Asha Venn");
        Person outside = people.save(new Person("Flo Reed", "flo.reed@sub.example.org", "Harbour Office"));
        Person alike = people.save(new Person("Guy Sand", "guy@notexample.org", "Harbour Office"));

        assertThat(strict.addresseeFor(inside.id()).address()).isEqualTo("asha.venn@example.org");
        for (Person person : List.of(outside, alike)) {
            assertThatThrownBy(() -> strict.addresseeFor(person.id()))
                    .isInstanceOfSatisfying(NotToBeSent.class, reason -> {
                        assertThat(reason.becomes()).isEqualTo(MailStatus.DROPPED);
                        assertThat(reason.getMessage()).contains(person.email(), "not one of those allowed");
                    });
        }
    }

    @Test
    void a_mail_sent_before_goes_again_under_a_new_id_and_the_trail_says_who_wanted_it() {
        Person asha = person("Asha Venn");
        put(notice(NoticeKind.NUDGE, asha.id()));
        dispatcher.dispatchDue();

        outbox.sendAgain(only().id(), asha.id());
        dispatcher.dispatchDue();

        assertThat(receivedIds()).hasSize(2);
        assertThat(database.sql("select actor from audit_entry where what = 'had a mail sent again'")
                        .query(String.class)
                        .list())
                .containsExactly("person/" + asha.id());
        outbox.sendAgain(only().id(), asha.id());
        assertThatThrownBy(() -> outbox.sendAgain(only().id(), asha.id()))
                .hasMessageContaining("waiting to be sent already");
        assertThatThrownBy(() -> outbox.sendAgain(-1, asha.id())).hasMessageContaining("no such mail");
    }

    private MailSettings allowing(String... domains) {
        return new MailSettings(
                true,
                settings.from(),
                settings.messageIdHost(),
                List.of(domains),
                settings.opens(),
                settings.closes(),
                3,
                Duration.ofDays(5),
                25,
                Duration.ofMinutes(15),
                Duration.ofSeconds(1));
    }
}
