package org.mattersarising.actions.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a clerk, with what was said last about it. */
@Component
@Transactional(readOnly = true)
class WorkQueue {

    /** More than a clerk settles in a week; a page does not grow beyond it. */
    static final int MOST = 200;

    private final Actions actions;
    private final ActionRows rows;
    private final AuditTrail trail;
    private final Names names;

    WorkQueue(Actions actions, ActionRows rows, AuditTrail trail, Names names) {
        this.actions = actions;
        this.rows = rows;
        this.trail = trail;
        this.names = names;
    }

    /** What the clerk is to do about it, in the order in which the page shows it. */
    enum Task {
        VERIFY("verify"),
        SETTLE("offer-again"),
        ANSWER("grant-more-time");

        private final String move;

        Task(String move) {
            this.move = move;
        }

        /** The slug of the move that most likely does it. */
        public String move() {
            return move;
        }
    }

    /** One thing to do: the action, and what happened to it last, or null where its trail is empty. */
    record Waiting(ActionRow row, HistoryLine last) {}

    /** @param full whether there is more than a page shows */
    record Queue(Map<Task, List<Waiting>> tasks, boolean full) {

        public boolean empty() {
            return tasks.isEmpty();
        }
    }

    Queue of(SignedIn clerk) {
        Set<BodyId> bodies = clerk.bodies(Role.CLERK).stream().map(BodyId::new).collect(Collectors.toUnmodifiableSet());
        List<Action> waiting = actions.waitingForClerk(bodies, Limit.of(MOST + 1));
        List<Action> shown = waiting.subList(0, Math.min(waiting.size(), MOST));
        List<ActionRow> lines = rows.of(shown);
        Map<String, AuditEntry> latest =
                trail.latest(lines.stream().map(ActionRow::reference).toList());
        Names.Known known = names.of(latest.values().stream().flatMap(Names::persons));
        Map<Task, List<Waiting>> tasks = new EnumMap<>(Task.class);
        for (int at = 0; at < shown.size(); at++) {
            ActionRow row = lines.get(at);
            List<AuditEntry> entry =
                    Stream.ofNullable(latest.get(row.reference())).toList();
            HistoryLine last = HistoryLine.of(entry, known).stream().findFirst().orElse(null);
            tasks.computeIfAbsent(task(shown.get(at)), task -> new ArrayList<>())
                    .add(new Waiting(row, last));
        }
        return new Queue(tasks, waiting.size() > MOST);
    }

    private static Task task(Action action) {
        if (action.status() == ActionStatus.REPORTED_COMPLETE) {
            return Task.VERIFY;
        }
        return action.status() == ActionStatus.QUESTIONED ? Task.SETTLE : Task.ANSWER;
    }
}
