package org.mattersarising.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the outbox share: an empty one before each, a mail server in the test's hand, and words for both. */
@WholeService
@Import(OutboxTest.Configuration.class)
abstract class OutboxTest {

    static final StubSmtp SMTP = new StubSmtp();

    /** A Tuesday in winter, ten in the morning. */
    static final Instant TUESDAY = Instant.parse("2026-01-13T10:00:00Z");

    static final LocalDate DUE = LocalDate.of(2026, 2, 5);

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxMessages messages;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    ServerWatch watch;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Unwanted unwanted;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SMTP::port);
        properties.add("matters.mail.timeout", () -> "500ms");
        properties.add("matters.mail.message-id-host", () -> "actions.example.org");
        properties.add("matters.mail.from", () -> "Matters Arising <actions@example.org>");
        properties.add("matters.web.address", () -> "https://actions.example.org");
    }

    @BeforeEach
    void emptyOutbox() {
        clock.setTo(TUESDAY);
        transaction.executeWithoutResult(
                status -> List.of("outbox_message", "mailbox", "suspended_address", "absence", "audit_entry")
                        .forEach(table -> database.sql("delete from " + table).update()));
        SMTP.reset();
        watch.works();
        unwanted.about.clear();
    }

    Person person(String name) {
        String address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
        return people.findByEmailIgnoreCase(address)
                .orElseGet(() -> people.save(new Person(name, address, "Harbour Office")));
    }

    static Notice notice(NoticeKind kind, PersonId to, String about) {
        return new Notice(kind, to, about, "Publish the tide tables", false, DUE, 0, "Harbour Board", "");
    }

    static Notice notice(NoticeKind kind, PersonId to) {
        return notice(kind, to, "ACT-2026-0042");
    }

    void put(Notice... notices) {
        transaction.executeWithoutResult(status -> List.of(notices).forEach(outbox::put));
    }

    OutboxMessage only() {
        List<OutboxMessage> all = all();
        if (all.size() != 1) {
            throw new AssertionError("The outbox holds " + all.size() + " messages, not one.");
        }
        return all.get(0);
    }

    List<OutboxMessage> all() {
        List<OutboxMessage> all = new ArrayList<>(
                messages.findByStatusInOrderByIdDesc(EnumSet.allOf(MailStatus.class), PageRequest.of(0, 20_000)));
        java.util.Collections.reverse(all);
        return all;
    }

    long count(MailStatus status) {
        return messages.countByStatus(status);
    }

    static List<MimeMessage> received() {
        return SMTP.accepted().stream().map(OutboxTest::parse).toList();
    }

    static Set<String> receivedIds() {
        return new HashSet<>(
                received().stream().map(mail -> header(mail, "Message-ID")).toList());
    }

    static MimeMessage parse(String raw) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Says of chosen references that nobody needs to be told any more. */
    static final class Unwanted implements StillWanted {
        final Set<String> about = new HashSet<>();

        @Override
        public boolean stillWanted(String reference, NoticeKind kind, PersonId recipient) {
            return !about.contains(reference);
        }
    }

    @TestConfiguration
    static class Configuration {
        @Bean
        Unwanted unwanted() {
            return new Unwanted();
        }
    }
}
