package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to change an action. Each verb makes one move, or refuses it with a {@link Refused} whose sentence can be shown, and
 * publishes the {@link ActionEvent} in the same transaction.
 */
@Service
@Transactional
public class ActionLog {

    private static final String SERIES = "ACT";

    private final Actions actions;
    private final Statements statements;
    private final EvidenceFiles evidence;
    private final ReferenceNumbers numbers;
    private final Bodies bodies;
    private final Moves moves;
    private final ActionHands hands;
    private final ActionDates dates;
    private final Clock clock;

    ActionLog(
            Actions actions,
            Statements statements,
            EvidenceFiles evidence,
            ReferenceNumbers numbers,
            Bodies bodies,
            Moves moves,
            ActionHands hands,
            ActionDates dates,
            Clock clock) {
        this.actions = actions;
        this.statements = statements;
        this.evidence = evidence;
        this.numbers = numbers;
        this.bodies = bodies;
        this.moves = moves;
        this.hands = hands;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Makes an action of what a board asked, and offers it to its owner.
     *
     * @throws Refused when the owner has left, or the due date lies before the meeting that asked, or, where no meeting asked, in the past.
     *     Minutes read late may leave something due that is overdue already; it is taken as it is.
     */
    public Reference agree(Asked asked, Actor by) {
        dates.refuseDue(asked);
        return make(asked, asked.dueRule(), by);
    }

    /**
     * Makes an action of what was followed elsewhere before, and offers it to its owner. It may be overdue already.
     *
     * @param whence where it was followed, for its history
     * @throws Refused when the owner has left
     */
    public Reference bringOver(Asked asked, String whence, Actor by) {
        return make(asked, whence, by);
    }

    private Reference make(Asked asked, String why, Actor by) {
        moves.refuseWhoLeft(asked.owner());
        Reference reference = numbers.next(SERIES, today().getYear());
        actions.save(new Action(reference, asked, today()));
        moves.publish(new ActionEvent(reference, ActionMove.AGREE, by, why));
        return reference;
    }

    public void accept(Turn turn) {
        moves.make(ActionMove.ACCEPT, turn, "");
    }

    /** Takes the owner's silence as acceptance, once their time to answer has passed. */
    public void takeAsAccepted(Reference reference) {
        moves.make(ActionMove.TAKE_AS_ACCEPTED, Turn.ofService(reference), "No answer came in the time for it.");
    }

    public void query(Turn turn, String question) {
        moves.make(
                ActionMove.QUERY,
                turn,
                Moves.reason(question, "Write what is unclear, so that the clerk can answer it."));
    }

    public void decline(Turn turn, String why) {
        moves.make(
                ActionMove.DECLINE, turn, Moves.reason(why, "Write why you decline, so that the clerk can settle it."));
    }

    /** Answers a query or refusal and offers the action again, to the same owner or another. */
    public void offerAgain(Turn turn, PersonId owner, String answer) {
        moves.refuseWhoLeft(owner);
        String why = Moves.reason(answer, "Write an answer for the owner.");
        Action action = moves.seen(turn);
        action.handOverTo(
                owner, action.owner().equals(owner) ? action.ownerPost().orElse(null) : null);
        moves.publish(action.make(ActionMove.OFFER_AGAIN, turn.by(), why, today()));
    }

    public void progress(Turn turn, Statement.Standing standing, String words, List<EvidenceFile> files) {
        String text = Moves.reason(words, "Write in a sentence how it stands.");
        Action action = moves.seen(turn);
        ActionEvent event = action.make(ActionMove.PROGRESS, turn.by(), standing.title() + ": " + text, today());
        keep(action, standing, text, files, turn.by());
        moves.publish(event);
    }

    /** Reports it complete. An owner who had not answered has thereby accepted. */
    public void reportComplete(Turn turn, String words, List<EvidenceFile> files) {
        String text = Moves.reason(words, "Write in a sentence what was done.");
        Action action = moves.seen(turn);
        if (action.status() == ActionStatus.OFFERED) {
            moves.publish(action.make(ActionMove.ACCEPT, turn.by(), "", today()));
        }
        ActionEvent event = action.make(ActionMove.REPORT_COMPLETE, turn.by(), text, today());
        keep(action, Statement.Standing.COMPLETE, text, files, turn.by());
        moves.publish(event);
    }

    /** Verifies what was reported complete: closed, or proposed for closure where the body's meeting agrees closures. */
    public void verify(Turn turn) {
        Action action = moves.seen(turn);
        boolean meetingAgrees = bodies.get(action.body()).meetingAgreesClosure();
        moves.publish(
                action.make(meetingAgrees ? ActionMove.PROPOSE_CLOSURE : ActionMove.VERIFY, turn.by(), "", today()));
    }

    public void sendBack(Turn turn, String why) {
        moves.make(
                ActionMove.SEND_BACK, turn, Moves.reason(why, "Write what is missing, so that the owner can mend it."));
    }

    public void agreeClosure(Turn turn) {
        moves.make(ActionMove.AGREE_CLOSURE, turn, "");
    }

    public void refuseClosure(Turn turn, String why) {
        moves.make(ActionMove.REFUSE_CLOSURE, turn, Moves.reason(why, "Write what the meeting still wants."));
    }

    public void withdraw(Turn turn, String why) {
        moves.make(ActionMove.WITHDRAW, turn, Moves.reason(why, "Write why it is withdrawn."));
    }

    public void supersede(Turn turn, String by) {
        moves.make(ActionMove.SUPERSEDE, turn, Moves.reason(by, "Write what supersedes it."));
    }

    /** Gives it the words of amended minutes; its history keeps the former ones. */
    public void reword(Turn turn, String wording, String why) {
        Action action = moves.seen(turn);
        String former = action.wording();
        String reason = Moves.reason(why, "Write why the action now has other words.");
        ActionEvent event =
                action.make(ActionMove.REWORD, turn.by(), reason + " The words were: “" + former + "”", today());
        action.isWorded(wording);
        moves.publish(event);
    }

    public void nudge(Turn turn, String note) {
        moves.make(ActionMove.NUDGE, turn, Moves.reason(note, "Write a line to the owner."));
    }

    /** Gives the work to somebody else while the owner stays accountable; to the owner themselves: takes it back. */
    public void delegate(Turn turn, PersonId to, String why) {
        moves.refuseWhoLeft(to);
        Action action = moves.seen(turn);
        action.delegateTo(to);
        moves.publish(
                action.make(ActionMove.DELEGATE, turn.by(), ("to " + Moves.mention(to) + ". " + why).strip(), today()));
    }

    /** Makes somebody else the owner, whatever post they hold. */
    public void handOver(Turn turn, PersonId to, String why) {
        hands.handOver(turn, to, false, why);
    }

    private void keep(Action action, Statement.Standing standing, String words, List<EvidenceFile> files, Actor by) {
        String reference = action.reference().value();
        Statement statement = statements.save(new Statement(reference, standing, words, by, clock.instant()));
        files.forEach(file -> evidence.save(new Evidence(reference, statement.id(), file, by, clock.instant())));
    }

    private LocalDate today() {
        return moves.today();
    }
}
