package org.mattersarising.actions.web;

import static org.mattersarising.actions.web.MovePage.Input.DATE;
import static org.mattersarising.actions.web.MovePage.Input.FILES;
import static org.mattersarising.actions.web.MovePage.Input.NOTE;
import static org.mattersarising.actions.web.MovePage.Input.PERSON;
import static org.mattersarising.actions.web.MovePage.Input.STANDING;
import static org.mattersarising.actions.web.MovePage.Input.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.Turn;

/**
 * The moves that people make on pages, in the order in which a page offers them: what each asks for, and what is done with the answers.
 * The words stand in the message file under {@code actions.move.<slug>}.
 */
enum MovePage {
    ACCEPT(ActionMove.ACCEPT, (log, turn, given) -> log.accept(turn)),
    VERIFY(ActionMove.VERIFY, (log, turn, given) -> log.verify(turn)),
    AGREE_CLOSURE(ActionMove.AGREE_CLOSURE, (log, turn, given) -> log.agreeClosure(turn)),
    OFFER_AGAIN(
            ActionMove.OFFER_AGAIN,
            (log, turn, given) -> log.offerAgain(turn, given.person(), given.text()),
            TEXT,
            PERSON),
    GRANT_MORE_TIME(ActionMove.GRANT_MORE_TIME, (log, turn, given) -> log.grantMoreTime(turn)),
    REFUSE_MORE_TIME(ActionMove.REFUSE_MORE_TIME, (log, turn, given) -> log.refuseMoreTime(turn, given.text()), TEXT),
    REPORT_COMPLETE(
            ActionMove.REPORT_COMPLETE,
            (log, turn, given) -> log.reportComplete(turn, given.text(), given.files()),
            TEXT,
            FILES),
    PROGRESS(
            ActionMove.PROGRESS,
            (log, turn, given) -> log.progress(turn, given.standing(), given.text(), given.files()),
            STANDING,
            TEXT,
            FILES),
    SEND_BACK(ActionMove.SEND_BACK, (log, turn, given) -> log.sendBack(turn, given.text()), TEXT),
    REFUSE_CLOSURE(ActionMove.REFUSE_CLOSURE, (log, turn, given) -> log.refuseClosure(turn, given.text()), TEXT),
    QUERY(ActionMove.QUERY, (log, turn, given) -> log.query(turn, given.text()), TEXT),
    DECLINE(ActionMove.DECLINE, (log, turn, given) -> log.decline(turn, given.text()), TEXT),
    REQUEST_MORE_TIME(
            ActionMove.REQUEST_MORE_TIME,
            (log, turn, given) -> log.requestMoreTime(turn, given.date(), given.text()),
            DATE,
            TEXT),
    DELEGATE(ActionMove.DELEGATE, (log, turn, given) -> log.delegate(turn, given.person(), given.text()), PERSON, NOTE),
    NUDGE(ActionMove.NUDGE, (log, turn, given) -> log.nudge(turn, given.text()), TEXT),
    CHANGE_DUE_DATE(
            ActionMove.CHANGE_DUE_DATE,
            (log, turn, given) -> log.changeDueDate(turn, given.date(), given.rule(), given.text()),
            DATE,
            TEXT),
    HAND_OVER(
            ActionMove.HAND_OVER, (log, turn, given) -> log.handOver(turn, given.person(), given.text()), PERSON, TEXT),
    SUPERSEDE(ActionMove.SUPERSEDE, (log, turn, given) -> log.supersede(turn, given.text()), TEXT),
    WITHDRAW(ActionMove.WITHDRAW, (log, turn, given) -> log.withdraw(turn, given.text()), TEXT);

    /** What a move can ask for. */
    enum Input {
        /** Words that must be given. */
        TEXT("text"),
        /** Words that may be given. */
        NOTE("text"),
        DATE("date"),
        PERSON("person"),
        STANDING("standing"),
        /** Files that may be given. */
        FILES("files");

        private final String field;

        Input(String field) {
            this.field = field;
        }

        /** The component of {@link MoveForm} that takes it. */
        String field() {
            return field;
        }
    }

    private interface Maker {
        void make(ActionLog log, Turn turn, Given given);
    }

    private final ActionMove move;
    private final Maker maker;
    private final List<Input> inputs;

    MovePage(ActionMove move, Maker maker, Input... inputs) {
        this.move = move;
        this.maker = maker;
        this.inputs = List.of(inputs);
    }

    static Optional<MovePage> of(String slug) {
        return Arrays.stream(values()).filter(page -> page.slug().equals(slug)).findFirst();
    }

    ActionMove move() {
        return move;
    }

    /** Its part of the address and of the message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the order in which the form asks. */
    public List<Input> inputs() {
        return inputs;
    }

    /** Whether it moves the action on, and so deserves a button; the rest are for when something is amiss. */
    boolean likely() {
        return compareTo(DECLINE) <= 0;
    }

    /** Whether nothing needs to be typed, so that a button on the action's own page is enough. */
    public boolean oneButton() {
        return inputs.isEmpty();
    }

    void make(ActionLog log, Turn turn, Given given) {
        maker.make(log, turn, given);
    }
}
