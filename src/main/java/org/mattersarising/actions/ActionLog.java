package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
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
    private static final int LONGEST_PERIOD_IN_YEARS = 5;

    private final Actions actions;
    private final DueDateChanges dueDates;
    private final Statements statements;
    private final EvidenceFiles evidence;
    private final ReferenceNumbers numbers;
    private final Bodies bodies;
    private final Meetings meetings;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionLog(
            Actions actions,
            DueDateChanges dueDates,
            Statements statements,
            EvidenceFiles evidence,
            ReferenceNumbers numbers,
            Bodies bodies,
            Meetings meetings,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.dueDates = dueDates;
        this.statements = statements;
        this.evidence = evidence;
        this.numbers = numbers;
        this.bodies = bodies;
        this.meetings = meetings;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an action of what a board asked, and offers it to its owner.
     *
     * @throws Refused when the owner has left, or the due date lies before the meeting that asked, or, where no meeting asked, in the past.
     *     Minutes read late may leave something due that is overdue already; it is taken as it is.
     */
    public Reference agree(Asked asked, Actor by) {
        refuseWhoLeft(asked.owner());
        refuseDue(asked);
        Reference reference = numbers.next(SERIES, today().getYear());
        actions.save(new Action(reference, asked, today()));
        events.publishEvent(new ActionEvent(reference, ActionMove.AGREE, by, asked.dueRule()));
        return reference;
    }

    public void accept(Turn turn) {
        make(ActionMove.ACCEPT, turn, "");
    }

    /** Takes the owner's silence as acceptance, once their time to answer has passed. */
    public void takeAsAccepted(Reference reference) {
        make(ActionMove.TAKE_AS_ACCEPTED, Turn.ofService(reference), "No answer came in the time for it.");
    }

    public void query(Turn turn, String question) {
        make(ActionMove.QUERY, turn, reason(question, "Write what is unclear, so that the clerk can answer it."));
    }

    public void decline(Turn turn, String why) {
        make(ActionMove.DECLINE, turn, reason(why, "Write why you decline, so that the clerk can settle it."));
    }

    /** Answers a query or refusal and offers the action again, to the same owner or another. */
    public void offerAgain(Turn turn, PersonId owner, String answer) {
        refuseWhoLeft(owner);
        String why = reason(answer, "Write an answer for the owner.");
        Action action = seen(turn);
        action.handOverTo(owner);
        publish(action.make(ActionMove.OFFER_AGAIN, turn.by(), why, today()));
    }

    public void progress(Turn turn, Statement.Standing standing, String words, List<EvidenceFile> files) {
        String text = reason(words, "Write in a sentence how it stands.");
        Action action = seen(turn);
        ActionEvent event = action.make(ActionMove.PROGRESS, turn.by(), standing.title() + ": " + text, today());
        keep(action, standing, text, files, turn.by());
        publish(event);
    }

    /** Reports it complete. An owner who had not answered has thereby accepted. */
    public void reportComplete(Turn turn, String words, List<EvidenceFile> files) {
        String text = reason(words, "Write in a sentence what was done.");
        Action action = seen(turn);
        if (action.status() == ActionStatus.OFFERED) {
            publish(action.make(ActionMove.ACCEPT, turn.by(), "", today()));
        }
        ActionEvent event = action.make(ActionMove.REPORT_COMPLETE, turn.by(), text, today());
        keep(action, Statement.Standing.COMPLETE, text, files, turn.by());
        publish(event);
    }

    /** Verifies what was reported complete: closed, or proposed for closure where the body's meeting agrees closures. */
    public void verify(Turn turn) {
        Action action = seen(turn);
        boolean meetingAgrees = bodies.get(action.body()).meetingAgreesClosure();
        publish(action.make(meetingAgrees ? ActionMove.PROPOSE_CLOSURE : ActionMove.VERIFY, turn.by(), "", today()));
    }

    public void sendBack(Turn turn, String why) {
        make(ActionMove.SEND_BACK, turn, reason(why, "Write what is missing, so that the owner can mend it."));
    }

    public void agreeClosure(Turn turn) {
        make(ActionMove.AGREE_CLOSURE, turn, "");
    }

    public void refuseClosure(Turn turn, String why) {
        make(ActionMove.REFUSE_CLOSURE, turn, reason(why, "Write what the meeting still wants."));
    }

    public void withdraw(Turn turn, String why) {
        make(ActionMove.WITHDRAW, turn, reason(why, "Write why it is withdrawn."));
    }

    public void supersede(Turn turn, String by) {
        make(ActionMove.SUPERSEDE, turn, reason(by, "Write what supersedes it."));
    }

    public void nudge(Turn turn, String note) {
        make(ActionMove.NUDGE, turn, reason(note, "Write a line to the owner."));
    }

    /** Gives the work to somebody else while the owner stays accountable; to the owner themselves: takes it back. */
    public void delegate(Turn turn, PersonId to, String why) {
        refuseWhoLeft(to);
        Action action = seen(turn);
        action.delegateTo(to);
        publish(action.make(
                ActionMove.DELEGATE, turn.by(), ("to " + people.get(to).name() + ". " + why).strip(), today()));
    }

    /** Makes somebody else the owner. */
    public void handOver(Turn turn, PersonId to, String why) {
        refuseWhoLeft(to);
        String text = reason(why, "Write why it is handed over.");
        Action action = seen(turn);
        if (action.owner().equals(to)) {
            throw new Refused(people.get(to).name() + " owns it already; choose somebody else.");
        }
        action.handOverTo(to);
        publish(action.make(
                ActionMove.HAND_OVER, turn.by(), "To " + people.get(to).name() + ". " + text, today()));
    }

    /**
     * Hands every open action that somebody owns in some bodies to another: all or none.
     *
     * @return how many
     */
    public int handOverAll(PersonId from, Collection<BodyId> in, PersonId to, String why, Actor by) {
        List<Action> open = actions.ownedIn(from, in);
        open.forEach(action -> handOver(new Turn(action.reference(), null, by), to, why));
        return open.size();
    }

    /** @throws Refused also when the date is not later than the one it has */
    public void requestMoreTime(Turn turn, LocalDate until, String why) {
        String text = reason(why, "Write why more time is needed.");
        refuseDate(until);
        Action action = seen(turn);
        if (!until.isAfter(action.dueOn())) {
            throw new Refused("It is due on a later day than that already; enter a date after the due date.");
        }
        action.wants(until);
        publish(action.make(ActionMove.REQUEST_MORE_TIME, turn.by(), text, today()));
    }

    public void grantMoreTime(Turn turn) {
        Action action = seen(turn);
        LocalDate until = wanted(action);
        change(action, ActionMove.GRANT_MORE_TIME, until, "more time was asked for and granted", "Granted.", turn.by());
    }

    public void refuseMoreTime(Turn turn, String why) {
        String text = reason(why, "Write why more time is refused.");
        Action action = seen(turn);
        wanted(action);
        action.wants(null);
        publish(action.make(ActionMove.REFUSE_MORE_TIME, turn.by(), text, today()));
    }

    public void changeDueDate(Turn turn, LocalDate due, String rule, String why) {
        String text = reason(why, "Write why the date changes.");
        refuseDate(due);
        change(seen(turn), ActionMove.CHANGE_DUE_DATE, due, rule, text, turn.by());
    }

    private void change(Action action, ActionMove move, LocalDate due, String rule, String why, Actor by) {
        LocalDate was = action.dueOn();
        ActionEvent event = action.make(move, by, why, today());
        action.isDue(due, rule, meetingOn(action, due));
        dueDates.save(new DueDateChange(action.reference().value(), was, due, why, by, clock.instant()));
        publish(event);
    }

    /**
     * Binds it to a meeting, so that it is due when that is held and goes where it goes.
     *
     * @param rule why that meeting, in words for a reader
     */
    public void bindTo(Turn turn, Meeting meeting, String rule, String why) {
        follow(turn, meeting.id(), meeting.date(), rule, why);
    }

    /** Takes its meeting away, where no other is known yet; it stays due on the day it was. */
    public void unbind(Turn turn, String rule, String why) {
        follow(turn, null, actions.get(turn.reference()).dueOn(), rule, why);
    }

    private void follow(Turn turn, MeetingId meeting, LocalDate due, String rule, String why) {
        Action action = seen(turn);
        LocalDate was = action.dueOn();
        ActionEvent event = action.make(ActionMove.CHANGE_DUE_DATE, turn.by(), why, today());
        action.goesWith(meeting, due, rule);
        if (!was.equals(due)) {
            dueDates.save(new DueDateChange(action.reference().value(), was, due, why, turn.by(), clock.instant()));
        }
        publish(event);
    }

    private MeetingId meetingOn(Action action, LocalDate day) {
        return meetings.findFirstByBodyIdAndDate(action.body(), day)
                .filter(meeting -> !meeting.cancelled())
                .map(Meeting::id)
                .orElse(null);
    }

    private void make(ActionMove move, Turn turn, String why) {
        publish(seen(turn).make(move, turn.by(), why, today()));
    }

    private void publish(ActionEvent event) {
        events.publishEvent(event);
    }

    private void keep(Action action, Statement.Standing standing, String words, List<EvidenceFile> files, Actor by) {
        String reference = action.reference().value();
        Statement statement = statements.save(new Statement(reference, standing, words, by, clock.instant()));
        files.forEach(file -> evidence.save(new Evidence(reference, statement.id(), file, by, clock.instant())));
    }

    /** The action, unless it has changed since the person looked at it. */
    private Action seen(Turn turn) {
        Action action = actions.get(turn.reference());
        if (turn.seen() != null && turn.seen() != action.version()) {
            throw new SeenOld(turn.reference());
        }
        return action;
    }

    private static LocalDate wanted(Action action) {
        return action.wantedDueOn()
                .orElseThrow(() -> new Refused("Nobody is waiting for more time on " + action.reference()
                        + "; it may have been answered already."));
    }

    private void refuseWhoLeft(PersonId person) {
        if (!people.get(person).isHere(today())) {
            throw new Refused(people.get(person).name() + " has left; choose somebody who is still there.");
        }
    }

    private void refuseDue(Asked asked) {
        if (asked.meeting() == null) {
            refuseDate(asked.due());
        } else if (asked.due().isBefore(meetings.get(asked.meeting()).date())) {
            throw new Refused("It cannot be due before the meeting that asked for it; enter a later date.");
        } else if (asked.due().isAfter(today())) {
            refuseDate(asked.due());
        }
    }

    private void refuseDate(LocalDate due) {
        if (due.isBefore(today())) {
            throw new Refused("That date has passed; enter today or a later date.");
        }
        if (due.isAfter(today().plusYears(LONGEST_PERIOD_IN_YEARS))) {
            throw new Refused("That date is more than five years away; enter an earlier date.");
        }
    }

    private static String reason(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refused(otherwise);
        }
        return text.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
