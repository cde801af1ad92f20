package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.web.ReferenceInLog;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;

/** Several nodes on one database: none of them sends what another sends, and none leaves anything behind. */
abstract class ClaimTest extends OutboxTest {

    @Autowired
    Claims claims;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Results results;

    @Autowired
    MailServer server;

    @Test
    void two_nodes_that_send_at_the_same_time_send_everything_once() throws Exception {
        List<Person> readers = readers(300);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 600; i++) {
                outbox.put(notice(NoticeKind.NUDGE, readers.get(i % 300).id(), "ACT-2026-%04d".formatted(i)));
            }
        });

        List<Tally> tallies = race(node(server), node(server));

        assertThat(SMTP.accepted()).hasSize(600);
        assertThat(receivedIds()).hasSize(600);
        assertThat(count(MailStatus.SENT)).isEqualTo(600);
        assertThat(tallies)
                .as("both had a share")
                .allSatisfy(tally -> assertThat(tally.sent()).isPositive());
    }

    @Test
    void two_nodes_do_not_tear_a_digest_apart() throws Exception {
        List<Person> readers = readers(60);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 600; i++) {
                outbox.put(
                        notice(NoticeKind.ACTION_REMINDER, readers.get(i % 60).id(), "ACT-2026-%04d".formatted(i)));
            }
        });

        race(node(server), node(server));

        assertThat(SMTP.accepted()).hasSize(60);
        assertThat(received().stream().map(mail -> header(mail, "To")).collect(Collectors.toSet()))
                .hasSize(60);
        assertThat(count(MailStatus.SENT)).isEqualTo(600);
    }

    @Test
    void what_one_node_holds_the_other_neither_takes_nor_waits_for() throws Exception {
        Person asha = person("Asha Venn");
        Person bo = person("Bo Lind");
        put(notice(NoticeKind.NUDGE, asha.id()), notice(NoticeKind.NUDGE, bo.id()));
        dispatcher.dispatchDue();
        put(notice(NoticeKind.NUDGE, asha.id()), notice(NoticeKind.NUDGE, bo.id()));
        SMTP.reset();

        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> lock = other.submit(() -> transaction.executeWithoutResult(status -> {
                database.sql("select person_id from mailbox where person_id = :p for update")
                        .param("p", asha.id().value())
                        .query(Long.class)
                        .single();
                holding.countDown();
                await(done);
            }));
            assertThat(holding.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
            done.countDown();
            lock.get(30, TimeUnit.SECONDS);
        } finally {
            done.countDown();
            other.shutdownNow();
        }
        assertThat(header(received().get(0), "To")).contains("bo.lind@");
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    @Test
    void a_node_that_dies_between_sending_and_recording_costs_at_most_one_repeat_with_the_same_id() {
        readers(10).forEach(reader -> put(notice(NoticeKind.NUDGE, reader.id(), "ACT-2026-0099")));

        assertThatThrownBy(() -> node(dyingAfter(4)).dispatchDue()).isInstanceOf(Killed.class);
        assertThat(SMTP.accepted()).hasSize(4);
        assertThat(count(MailStatus.SENT)).isEqualTo(3);
        Dispatcher other = node(server);
        assertThat(other.dispatchDue().sent()).as("its claim still holds").isZero();

        clock.advance(Duration.ofMinutes(16));
        assertThat(other.dispatchDue().sent()).isEqualTo(7);
        assertThat(SMTP.accepted()).hasSize(11);
        assertThat(receivedIds()).hasSize(10);
        assertThat(all().stream().filter(OutboxMessage::maybeTwice))
                .as("said of those it held")
                .hasSize(7);
    }

    @Test
    void a_node_that_dies_after_the_claim_and_before_sending_costs_nothing() {
        readers(3).forEach(reader -> put(notice(NoticeKind.NUDGE, reader.id(), "ACT-2026-0098")));
        claims.next();
        clock.advance(Duration.ofMinutes(16));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(3);
        assertThat(SMTP.accepted()).hasSize(3);
    }

    @Test
    void a_node_thought_dead_cannot_overwrite_what_another_has_recorded() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        Claims.Claim slow = claims.next();
        clock.advance(Duration.ofMinutes(16));
        dispatcher.dispatchDue();

        results.deferred(slow.token(), slow.bundles().get(0).ids(), "late news");

        assertThat(only().status()).isEqualTo(MailStatus.SENT);
        assertThat(only().problem()).isEmpty();
    }

    @Test
    void clocks_that_differ_by_ten_minutes_and_one_that_steps_back_send_nothing_twice() {
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        Claims.Claim held = claims.next();
        assertThat(held.bundles()).hasSize(1);
        clock.advance(Duration.ofMinutes(10));
        assertThat(claims.next().bundles()).as("seen by a clock that is fast").isEmpty();
        clock.setTo(TUESDAY.minus(Duration.ofHours(1)));
        assertThat(claims.next().bundles())
                .as("seen by a clock that was set back")
                .isEmpty();
    }

    @Test
    void instants_survive_the_database_to_the_second_whatever_the_season() {
        Instant summer = Instant.parse("2026-07-07T09:30:00Z");
        clock.setTo(summer);
        put(notice(NoticeKind.NUDGE, person("Asha Venn").id()));
        assertThat(only().dueAt()).isEqualTo(summer);
        clock.advance(Duration.ofSeconds(-1));
        assertThat(claims.next().isLast()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(dispatcher.dispatchDue().sent()).isEqualTo(1);
    }

    @Test
    void a_node_that_is_stopped_sends_the_mail_at_hand_names_its_action_in_the_log_and_leaves_the_rest_to_others() {
        readers(3).forEach(reader -> put(notice(NoticeKind.NUDGE, reader.id(), "ACT-2026-0097")));
        ServerWatch watch = new ServerWatch(clock);
        List<String> named = new ArrayList<>();
        MailServer stopping = during(mail -> {
            named.add(MDC.get(ReferenceInLog.KEY));
            watch.closing();
        });

        new Dispatcher(claims, correspondence, results, stopping, watch, clock).dispatchDue();

        assertThat(SMTP.accepted()).hasSize(1);
        assertThat(named).containsExactly("ACT-2026-0097");
        assertThat(MDC.get(ReferenceInLog.KEY)).isNull();
        assertThat(node(server).dispatchDue().sent())
                .as("without waiting for a claim to end")
                .isEqualTo(2);
    }

    private List<Person> readers(int many) {
        return IntStream.range(0, many).mapToObj(i -> person("Reader " + i)).toList();
    }

    private Dispatcher node(MailServer server) {
        return new Dispatcher(claims, correspondence, results, server, new ServerWatch(clock), clock);
    }

    private static List<Tally> race(Dispatcher one, Dispatcher other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Tally>> runs = List.of(one, other).stream()
                    .map(node -> nodes.submit(() -> {
                        start.await();
                        return node.dispatchDue();
                    }))
                    .toList();
            return List.of(runs.get(0).get(2, TimeUnit.MINUTES), runs.get(1).get(2, TimeUnit.MINUTES));
        } finally {
            nodes.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stands for the end of the process: nothing catches it and nothing is recorded after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private MailServer dyingAfter(int mails) {
        AtomicInteger handed = new AtomicInteger();
        return during(mail -> {
            if (handed.incrementAndGet() == mails) {
                throw new Killed();
            }
        });
    }

    /** The real one, and something that happens after each mail before its answer is known here. */
    private MailServer during(Consumer<Outgoing> then) {
        return new MailServer() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public Connection connect() throws Unavailable {
                Connection real = server.connect();
                return new Connection() {
                    @Override
                    public Handover hand(Outgoing mail) {
                        Handover handover = real.hand(mail);
                        then.accept(mail);
                        return handover;
                    }

                    @Override
                    public void close() {
                        real.close();
                    }
                };
            }
        };
    }
}
