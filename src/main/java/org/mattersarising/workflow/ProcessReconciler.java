package org.mattersarising.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the processes in line with the actions: starts what is missing where its action is, rebuilds what waits elsewhere, ends what
 * has no open action. The actions are never changed.
 */
@Service
public class ProcessReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessReconciler.class);
    private static final String REBUILT = "rebuilt";

    private final EngineTables tables;
    private final LiveProcess process;
    private final ResponseProcess responses;
    private final Actions actions;
    private final List<AlsoReconciled> others;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final AtomicLong repairs = new AtomicLong();

    private volatile Result last;

    ProcessReconciler(
            EngineTables tables,
            LiveProcess process,
            ResponseProcess responses,
            Actions actions,
            List<AlsoReconciled> others,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tables = tables;
        this.process = process;
        this.responses = responses;
        this.actions = actions;
        this.others = others;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * What a check found and did.
     *
     * @param placed open actions whose process was missing or out of place and now waits where it should
     * @param ended references of processes that had no open action and were ended
     * @param failed references that could not be put right, each with why
     */
    public record Result(Instant at, List<String> placed, List<String> ended, List<String> failed) {

        public boolean allWasWell() {
            return placed.isEmpty() && ended.isEmpty() && failed.isEmpty();
        }
    }

    /** The last check of this node, if there has been one. */
    public Optional<Result> last() {
        return Optional.ofNullable(last);
    }

    /** How many processes this node has put right since it started. */
    long repairs() {
        return repairs.get();
    }

    /** Checks all, and puts right what is not. Two nodes may do so at once. */
    public synchronized Result reconcile() {
        Result result = new Result(clock.instant(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        tables.outOfPlace()
                .forEach(reference -> attempt(reference.value(), result.placed(), result, () -> place(reference)));
        tables.withoutOpenAction().forEach(key -> attempt(key, result.ended(), result, () -> end(key)));
        tables.responsesNotAwaited()
                .forEach(reference -> attempt(reference.value(), result.placed(), result, () -> await(reference)));
        tables.responsesAwaitedInVain().forEach(key -> attempt(key, result.ended(), result, () -> endResponse(key)));
        others.forEach(other -> other.reconcile(result));
        report(result);
        repairs.addAndGet(result.placed().size() + result.ended().size());
        last = result;
        return result;
    }

    private void attempt(String reference, List<String> done, Result result, java.util.function.BooleanSupplier work) {
        try {
            if (Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean()))) {
                done.add(reference);
            }
        } catch (RuntimeException failed) {
            LOG.error("The process of {} could not be put right.", reference, failed);
            result.failed().add(reference + ": " + failed.getMessage());
        }
    }

    // Asked again with the action held: somebody may have moved it, or another node placed it, since the check.
    private boolean place(Reference reference) {
        Action action = actions.hold(reference).orElseThrow();
        if (!action.status().open() || !tables.outOfPlace(reference, action.status())) {
            return false;
        }
        process.end(reference.value(), REBUILT);
        process.startAt(reference, action.status());
        return true;
    }

    private boolean end(String key) {
        Optional<Reference> reference = Reference.parse(key);
        boolean open = reference
                .flatMap(actions::hold)
                .map(Action::status)
                .filter(ActionStatus::open)
                .isPresent();
        if (open) {
            return false;
        }
        process.end(key, "no open action");
        return true;
    }

    private boolean await(Reference reference) {
        actions.hold(reference).orElseThrow();
        if (!tables.responsesNotAwaited().contains(reference)) {
            return false;
        }
        boolean late = actions.get(reference)
                .recommendation()
                .flatMap(Recommendation::noResponseOn)
                .isPresent();
        responses.startAgain(reference, late);
        return true;
    }

    private boolean endResponse(String key) {
        if (!tables.responsesAwaitedInVain().contains(key)) {
            return false;
        }
        responses.remove(key, "no response is awaited");
        return true;
    }

    private static void report(Result result) {
        if (!result.placed().isEmpty()) {
            LOG.warn("Open actions whose process was missing or out of place, and was put right: {}", result.placed());
        }
        if (!result.ended().isEmpty()) {
            LOG.warn("Processes without an open action, which were ended: {}", result.ended());
        }
    }
}
