package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.notifications.Notice;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.notifications.StubSmtp;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Ten reminders or ten thousand: whichever node they fall to, and whichever of them dies. */
@WholeService
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class ReminderStormTests extends TwoProcessesTest {

    private static final int OWNERS = 60;
    private static final Duration A_CLAIM = Duration.ofMinutes(16);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<.*>)");
    private static final Pattern TO = Pattern.compile("(?m)^To: .*<(.*)>");

    @Autowired
    private SomeActions actions;

    @Autowired
    private ManagementService engine;

    @Autowired
    private Outbox outbox;

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) {
        use("matters_reminder_storm", properties);
    }

    /** Their clocks are five minutes apart all the while, and the one that is left is put back an hour in the end. */
    @Test
    void a_storm_of_reminders_loses_none_and_doubles_none_though_a_node_is_killed_in_it() throws Exception {
        Instant storm = remindersDueTogether();
        Node first = begin("first", storm.minus(Duration.ofMinutes(10)));
        Node second = begin("second", storm.minus(Duration.ofMinutes(15)));
        first.ready();
        second.ready();
        AtomicInteger taken = new AtomicInteger();
        smtp.behave((stage, recipient) -> {
            if (stage == StubSmtp.Stage.END && taken.incrementAndGet() == OWNERS / 4) {
                first.kill();
            }
            return null;
        });

        first.setClock(storm.plus(Duration.ofMinutes(6)));
        second.setClock(storm.plus(Duration.ofMinutes(1)));
        until("the killed node to be dead", () -> !first.isAlive());
        second.setClock(storm.plus(Duration.ofMinutes(6)).plus(A_CLAIM));
        until("all reminders to be sent", () -> count("outbox_message where status = 'SENT'") >= OWNERS);

        assertThat(count("outbox_message")).as("reminders decided upon").isEqualTo(OWNERS);
        assertThat(count("outbox_message where status <> 'SENT'")).as("lost").isZero();
        assertThat(found(TO)).as("people who heard").hasSize(OWNERS);
        assertThat(found(MESSAGE_ID)).as("different mails").hasSize(OWNERS);
        assertThat(smtp.accepted().size() - OWNERS)
                .as("sent once more: at most the one that the killed node had in flight")
                .isBetween(0, 1);

        int sent = smtp.accepted().size();
        for (Duration moved : List.of(Duration.ofMinutes(-38), Duration.ofMinutes(22))) {
            second.setClock(storm.plus(moved));
            aNudge();
            sent++;
            int expected = sent;
            until("the run after the clock was moved", () -> smtp.accepted().size() >= expected);
            assertThat(smtp.accepted())
                    .as("after an hour was put back, and after it came again")
                    .hasSize(expected);
        }
        assertThat(count("outbox_message where kind = 'ACTION_REMINDER'")).isEqualTo(OWNERS);
    }

    private Instant remindersDueTogether() {
        Set<String> references = new HashSet<>();
        for (int owner = 0; owner < OWNERS; owner++) {
            references.add(actions.inHand(board, directory.person("Asha")).value());
        }
        transaction.executeWithoutResult(written -> List.of("outbox_message", "mailbox")
                .forEach(table -> sql.sql("delete from " + table).update()));
        List<Job> timers = engine.createJobQuery().timers().list().stream()
                .filter(job -> job.getDuedate() != null)
                .toList();
        assertThat(timers).hasSize(OWNERS);
        assertThat(timers)
                .extracting(Job::getDuedate)
                .containsOnly(timers.get(0).getDuedate());
        return timers.get(0).getDuedate().toInstant();
    }

    /** Something that leaves at once, and so shows that mail was looked through. */
    private void aNudge() {
        transaction.executeWithoutResult(written -> outbox.put(new Notice(
                NoticeKind.NUDGE,
                directory.person("Corin").id(),
                "ACT-2026-9999",
                "Publish the tide tables",
                false,
                SomeActions.DUE,
                0,
                "Harbour Board",
                "")));
    }

    private Set<String> found(Pattern header) {
        Set<String> all = new HashSet<>();
        for (String mail : smtp.accepted()) {
            Matcher matcher = header.matcher(mail);
            assertThat(matcher.find()).isTrue();
            all.add(matcher.group(1));
        }
        return all;
    }
}
