package org.mattersarising.actions;

import java.time.LocalDate;
import org.mattersarising.actions.Recommendation.Outcome;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What another body answers to a recommendation, and by when it has to. A part of {@link ActionLog}. */
@Service
@Transactional
public class Responses {

    private static final int LONGEST_NAME = 200;

    private final Moves moves;
    private final Bodies bodies;
    private final Meetings meetings;

    Responses(Moves moves, Bodies bodies, Meetings meetings) {
        this.moves = moves;
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** Records that an action is a recommendation to another body. */
    public void recommendTo(Turn turn, String body) {
        String to = Moves.reason(body, "Write to which body it was recommended.");
        if (to.length() > LONGEST_NAME) {
            throw new Refused("Shorten the name of the body to 200 characters.");
        }
        Action action = moves.seen(turn);
        ActionEvent event = action.make(ActionMove.RECOMMEND, turn.by(), to, moves.today());
        action.recommendTo(to);
        moves.publish(event);
    }

    /** Records when the other body received notice; its time to answer begins with that day, which counts. */
    public void notified(Turn turn, LocalDate on) {
        if (on.isAfter(moves.today())) {
            throw new Refused("That day has not come yet; enter the day on which they received notice.");
        }
        Action action = moves.seen(turn);
        action.meeting()
                .flatMap(meetings::find)
                .map(Meeting::date)
                .filter(on::isBefore)
                .ifPresent(day -> {
                    throw new Refused(
                            "They cannot have had notice before the meeting that recommended it; enter a later"
                                    + " day.");
                });
        LocalDate due = lastDay(on, bodies.get(action.body()).responseMonths());
        ActionEvent event = action.make(
                ActionMove.RECORD_NOTICE, turn.by(), "Received on " + GovukDates.format(on) + ".", moves.today());
        action.notified(on, due);
        moves.publish(event);
    }

    /** Records a response, in time or late. Whoever does not accept gives a reason. */
    public void respond(Turn turn, Outcome outcome, String why) {
        String text = outcome == Outcome.ACCEPTED
                ? why == null ? "" : why.strip()
                : Moves.reason(why, "Write why it is not accepted in full.");
        Action action = moves.seen(turn);
        ActionEvent event = action.make(
                ActionMove.RECORD_RESPONSE, turn.by(), (outcome.title() + ". " + text).strip(), moves.today());
        action.answered(outcome, text, moves.today());
        moves.publish(event);
    }

    /** Records that the time passed without a response. */
    public void notAnswered(Reference reference) {
        Turn turn = Turn.ofService(reference);
        Action action = moves.seen(turn);
        LocalDate due = action.recommendation().flatMap(Recommendation::dueOn).orElseThrow();
        ActionEvent event = action.make(
                ActionMove.RECORD_NO_RESPONSE,
                turn.by(),
                "It was due by " + GovukDates.format(due) + ".",
                moves.today());
        action.notAnswered(moves.today());
        moves.publish(event);
    }

    /** The last day of a period of months that begins with a day: two months that begin with 15 January end with 14 March. */
    static LocalDate lastDay(LocalDate first, int months) {
        return first.plusMonths(months).minusDays(1);
    }
}
