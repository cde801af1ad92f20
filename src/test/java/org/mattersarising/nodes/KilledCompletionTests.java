package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A node killed while people report actions complete on it. What was acknowledged is there; each action is wholly reported or not at all, by its status,
 * its words, its trail and its process alike; and whoever got no answer finds out and goes on at the other node, signed in as they were.
 */
@WholeService
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class KilledCompletionTests extends TwoProcessesTest {

    private static final int OWNERS = 4;
    private static final int ACTIONS = 8;

    @Autowired
    private SomeActions actions;

    @Autowired
    private TaskService tasks;

    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch someAreDone = new CountDownLatch(OWNERS * ACTIONS / 3);

    private record Work(Visitor visitor, List<Reference> actions) {}

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) {
        use("matters_killed_completion", properties);
    }

    @Test
    void an_action_is_wholly_reported_or_not_at_all() throws Exception {
        Node first = begin("reporting", clock.instant());
        Node second = begin("waiting", clock.instant());
        first.ready();
        second.ready();
        List<Work> all = new ArrayList<>();
        for (int number = 0; number < OWNERS; number++) {
            all.add(work(first));
        }
        ExecutorService owners = Executors.newFixedThreadPool(OWNERS);
        try {
            List<Future<Boolean>> each = all.stream()
                    .map(work -> owners.submit(() -> reportAll(first, work)))
                    .toList();
            assertThat(someAreDone.await(5, TimeUnit.MINUTES)).isTrue();
            first.kill();
            for (Future<Boolean> one : each) {
                assertThat(one.get(5, TimeUnit.MINUTES))
                        .as("came to its end before the kill")
                        .isFalse();
            }
        } finally {
            owners.shutdownNow();
        }
        List<String> reported = new ArrayList<>();
        for (Work work : all) {
            for (Reference action : work.actions()) {
                if (isReported(action)) {
                    reported.add(action.value());
                }
            }
        }
        assertThat(reported).as("acknowledged").containsAll(acknowledged);

        for (Work work : all) {
            for (Reference action : work.actions()) {
                if (!reported.contains(action.value())) {
                    assertThat(report(second, work.visitor(), action)).isEqualTo(302);
                }
                assertThat(isReported(action)).isTrue();
            }
        }
    }

    private Work work(Node node) throws Exception {
        Person owner = directory.person("Asha");
        directory.account(owner);
        List<Reference> mine = new ArrayList<>();
        for (int number = 0; number < ACTIONS; number++) {
            mine.add(actions.inHand(board, owner));
        }
        Visitor visitor = new Visitor();
        assertThat(visitor.signIn(node, owner.email(), ADirectory.PASSWORD).statusCode())
                .isEqualTo(302);
        return new Work(visitor, mine);
    }

    /** Whether it came to its end; the node may be killed before. */
    private boolean reportAll(Node node, Work work) throws InterruptedException {
        for (Reference action : work.actions()) {
            try {
                if (report(node, work.visitor(), action) == 302) {
                    acknowledged.add(action.value());
                    someAreDone.countDown();
                }
            } catch (java.io.IOException killed) {
                return false;
            }
        }
        return true;
    }

    private static int report(Node node, Visitor visitor, Reference action)
            throws java.io.IOException, InterruptedException {
        String page = "/actions/" + action + "/report-complete";
        return visitor.send(node, page, page, "text", "The wall was surveyed.").statusCode();
    }

    private boolean isReported(Reference action) {
        boolean reported = count("action where reference = '" + action + "' and status = 'REPORTED_COMPLETE'") == 1;
        assertThat(count("statement where reference = '" + action + "'")).isEqualTo(reported ? 1 : 0);
        assertThat(count("audit_entry where about = '" + action + "' and what = 'reported it complete'"))
                .isEqualTo(reported ? 1 : 0);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(action.value())
                        .singleResult()
                        .getTaskDefinitionKey()
                        .equals("UserTask_VerifyCompletion"))
                .isEqualTo(reported);
        return reported;
    }
}
