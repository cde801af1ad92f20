package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the action behind an entry after what the meeting made of the entry. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActionBehind {

    private final Actions actions;
    private final ActionLog log;
    private final Meetings meetings;
    private final Clock clock;

    ActionBehind(Actions actions, ActionLog log, Meetings meetings, Clock clock) {
        this.actions = actions;
        this.log = log;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The action behind a renewed entry: in hand again, or another like it where it was closed meanwhile. */
    Action reopened(ProgrammeEntry entry, Meeting held, MeetingId next, String rule, String words, Actor by) {
        Optional<Action> found = entry.action().map(actions::get);
        if (found.isEmpty()) {
            return null;
        }
        Action action = found.get();
        Turn turn = new Turn(action.reference(), null, by);
        if (action.status() == ActionStatus.REPORTED_COMPLETE) {
            log.sendBack(turn, "The meeting of " + day(held) + " wants a further report.");
        } else if (action.status() == ActionStatus.PROPOSED_FOR_CLOSURE) {
            log.refuseClosure(turn, "The meeting of " + day(held) + " wants a further report.");
        } else if (!action.status().open()) {
            return actions.get(log.agree(asked(action, held, next, rule, words), by));
        }
        return action;
    }

    private Asked asked(Action before, Meeting held, MeetingId next, String rule, String words) {
        LocalDate due =
                Optional.ofNullable(next).map(meetings::get).map(Meeting::date).orElse(LocalDate.now(clock));
        return new Asked(
                before.body(),
                held.id(),
                "",
                null,
                before.title(),
                words.isEmpty() ? before.wording() : words,
                before.owner(),
                before.priority(),
                due,
                rule,
                next,
                before.exemptParagraph().orElse(null),
                before.publicTitle());
    }

    /** The meeting has had its report, so nothing is left to verify. */
    void close(Action action, String on, Actor by) {
        Turn turn = new Turn(action.reference(), null, by);
        if (action.status() == ActionStatus.QUESTIONED) {
            log.offerAgain(turn, action.owner(), "Considered by the meeting of " + on + ".");
        }
        if (action.status() == ActionStatus.OFFERED || action.status() == ActionStatus.IN_HAND) {
            log.reportComplete(turn, "Considered by the meeting of " + on + ".", List.of());
        }
        if (action.status() == ActionStatus.REPORTED_COMPLETE) {
            log.verify(turn);
        }
        if (action.status() == ActionStatus.PROPOSED_FOR_CLOSURE) {
            log.agreeClosure(turn);
        }
    }

    private static String day(Meeting meeting) {
        return GovukDates.format(meeting.date());
    }
}
