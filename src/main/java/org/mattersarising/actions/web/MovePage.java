package org.mattersarising.actions.web;

import static org.mattersarising.actions.web.MovePage.Input.DATE;
import static org.mattersarising.actions.web.MovePage.Input.FILES;
import static org.mattersarising.actions.web.MovePage.Input.LINE;
import static org.mattersarising.actions.web.MovePage.Input.NOTE;
import static org.mattersarising.actions.web.MovePage.Input.OUTCOME;
import static org.mattersarising.actions.web.MovePage.Input.PERSON;
import static org.mattersarising.actions.web.MovePage.Input.STANDING;
import static org.mattersarising.actions.web.MovePage.Input.TEXT;
import static org.mattersarising.actions.web.MovePage.Input.WITH_POST;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.Responses;
import org.mattersarising.actions.Turn;
import org.springframework.stereotype.Component;

/**
 * The moves that people make on pages, in the order in which a page offers them: what each asks for, and what is done with the answers.
 * The words stand in the message file under {@code actions.move.<slug>}.
 */
enum MovePage {
    ACCEPT(ActionMove.ACCEPT, (by, turn, given) -> by.log().accept(turn)),
    VERIFY(ActionMove.VERIFY, (by, turn, given) -> by.log().verify(turn)),
    AGREE_CLOSURE(ActionMove.AGREE_CLOSURE, (by, turn, given) -> by.log().agreeClosure(turn)),
    OFFER_AGAIN(
            ActionMove.OFFER_AGAIN,
            (by, turn, given) -> by.log().offerAgain(turn, given.person(), given.text()),
            TEXT,
            PERSON),
    GRANT_MORE_TIME(ActionMove.GRANT_MORE_TIME, (by, turn, given) -> by.dates().grantMoreTime(turn)),
    REFUSE_MORE_TIME(
            ActionMove.REFUSE_MORE_TIME, (by, turn, given) -> by.dates().refuseMoreTime(turn, given.text()), TEXT),
    REPORT_COMPLETE(
            ActionMove.REPORT_COMPLETE,
            (by, turn, given) -> by.log().reportComplete(turn, given.text(), given.files()),
            TEXT,
            FILES),
    PROGRESS(
            ActionMove.PROGRESS,
            (by, turn, given) -> by.log().progress(turn, given.standing(), given.text(), given.files()),
            STANDING,
            TEXT,
            FILES),
    SEND_BACK(ActionMove.SEND_BACK, (by, turn, given) -> by.log().sendBack(turn, given.text()), TEXT),
    RECORD_RESPONSE(
            ActionMove.RECORD_RESPONSE,
            (by, turn, given) -> by.responses().respond(turn, given.outcome(), given.text()),
            OUTCOME,
            NOTE),
    RECORD_NOTICE(ActionMove.RECORD_NOTICE, (by, turn, given) -> by.responses().notified(turn, given.date()), DATE),
    REFUSE_CLOSURE(ActionMove.REFUSE_CLOSURE, (by, turn, given) -> by.log().refuseClosure(turn, given.text()), TEXT),
    QUERY(ActionMove.QUERY, (by, turn, given) -> by.log().query(turn, given.text()), TEXT),
    DECLINE(ActionMove.DECLINE, (by, turn, given) -> by.log().decline(turn, given.text()), TEXT),
    REQUEST_MORE_TIME(
            ActionMove.REQUEST_MORE_TIME,
            (by, turn, given) -> by.dates().requestMoreTime(turn, given.date(), given.text()),
            DATE,
            TEXT),
    DELEGATE(
            ActionMove.DELEGATE,
            (by, turn, given) -> by.log().delegate(turn, given.person(), given.text()),
            PERSON,
            NOTE),
    NUDGE(ActionMove.NUDGE, (by, turn, given) -> by.log().nudge(turn, given.text()), TEXT),
    CHANGE_DUE_DATE(
            ActionMove.CHANGE_DUE_DATE,
            (by, turn, given) -> by.dates().changeDueDate(turn, given.date(), given.rule(), given.text()),
            DATE,
            TEXT),
    ASK_TO_CONTRIBUTE(
            ActionMove.ASK_TO_CONTRIBUTE,
            (by, turn, given) -> by.hands().askToContribute(turn, given.person(), given.text()),
            PERSON,
            NOTE),
    RELEASE_CONTRIBUTOR(
            ActionMove.RELEASE_CONTRIBUTOR,
            (by, turn, given) -> by.hands().release(turn, given.person(), given.text()),
            PERSON,
            NOTE),
    HAND_OVER(
            ActionMove.HAND_OVER,
            (by, turn, given) -> by.hands().handOver(turn, given.person(), given.withPost(), given.text()),
            PERSON,
            WITH_POST,
            TEXT),
    RECOMMEND(ActionMove.RECOMMEND, (by, turn, given) -> by.responses().recommendTo(turn, given.text()), LINE),
    SUPERSEDE(ActionMove.SUPERSEDE, (by, turn, given) -> by.log().supersede(turn, given.text()), TEXT),
    WITHDRAW(ActionMove.WITHDRAW, (by, turn, given) -> by.log().withdraw(turn, given.text()), TEXT);

    /** What a move can ask for. */
    enum Input {
        /** Words that must be given. */
        TEXT("text"),
        /** Words that may be given. */
        NOTE("text"),
        /** One line that must be given. */
        LINE("text"),
        DATE("date"),
        PERSON("person"),
        /** Whether it lies with the post of the person. */
        WITH_POST("withPost"),
        STANDING("standing"),
        /** What another body made of a recommendation. */
        OUTCOME("outcome"),
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
        void make(Makers by, Turn turn, Given given);
    }

    /** The services that make moves. */
    @Component
    record Makers(ActionLog log, ActionHands hands, ActionDates dates, Responses responses) {}

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

    void make(Makers by, Turn turn, Given given) {
        maker.make(by, turn, given);
    }
}
