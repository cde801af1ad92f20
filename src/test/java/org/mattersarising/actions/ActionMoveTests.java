package org.mattersarising.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.springframework.test.util.ReflectionTestUtils;

/** The life of an action, pair by pair: every move in every status is either in this table or refused. */
class ActionMoveTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 13);

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ActionMove.values())
                .flatMap(move -> Arrays.stream(ActionStatus.values()).map(status -> Arguments.of(move, status)));
    }

    /** The same table as in the code, written the other way round: by status, what may happen and what it then is. */
    private static String expected(ActionStatus status) {
        return switch (status) {
            case OFFERED ->
                "ACCEPT:IN_HAND TAKE_AS_ACCEPTED:IN_HAND QUERY:QUESTIONED DECLINE:QUESTIONED PROGRESS:OFFERED DELEGATE:OFFERED"
                        + " REQUEST_MORE_TIME:OFFERED GRANT_MORE_TIME:OFFERED REFUSE_MORE_TIME:OFFERED CHANGE_DUE_DATE:OFFERED"
                        + " HAND_OVER:OFFERED FOLLOW_POST:OFFERED REWORD:OFFERED ASK_TO_CONTRIBUTE:OFFERED RELEASE_CONTRIBUTOR:OFFERED RECOMMEND:OFFERED NUDGE:OFFERED REPORT_COMPLETE:REPORTED_COMPLETE WITHDRAW:WITHDRAWN SUPERSEDE:SUPERSEDED";
            case QUESTIONED ->
                "OFFER_AGAIN:OFFERED GRANT_MORE_TIME:QUESTIONED REFUSE_MORE_TIME:QUESTIONED CHANGE_DUE_DATE:QUESTIONED"
                        + " HAND_OVER:QUESTIONED FOLLOW_POST:QUESTIONED REWORD:QUESTIONED RECOMMEND:QUESTIONED NUDGE:QUESTIONED WITHDRAW:WITHDRAWN SUPERSEDE:SUPERSEDED";
            case IN_HAND ->
                "PROGRESS:IN_HAND DELEGATE:IN_HAND REQUEST_MORE_TIME:IN_HAND GRANT_MORE_TIME:IN_HAND REFUSE_MORE_TIME:IN_HAND"
                        + " CHANGE_DUE_DATE:IN_HAND HAND_OVER:IN_HAND FOLLOW_POST:IN_HAND REWORD:IN_HAND ASK_TO_CONTRIBUTE:IN_HAND RELEASE_CONTRIBUTOR:IN_HAND RECOMMEND:IN_HAND NUDGE:IN_HAND REPORT_COMPLETE:REPORTED_COMPLETE"
                        + " WITHDRAW:WITHDRAWN SUPERSEDE:SUPERSEDED";
            case REPORTED_COMPLETE ->
                "SEND_BACK:IN_HAND VERIFY:CLOSED PROPOSE_CLOSURE:PROPOSED_FOR_CLOSURE HAND_OVER:REPORTED_COMPLETE FOLLOW_POST:REPORTED_COMPLETE REWORD:REPORTED_COMPLETE"
                        + " WITHDRAW:WITHDRAWN SUPERSEDE:SUPERSEDED";
            case PROPOSED_FOR_CLOSURE ->
                "AGREE_CLOSURE:CLOSED REFUSE_CLOSURE:IN_HAND HAND_OVER:PROPOSED_FOR_CLOSURE FOLLOW_POST:PROPOSED_FOR_CLOSURE REWORD:PROPOSED_FOR_CLOSURE WITHDRAW:WITHDRAWN"
                        + " SUPERSEDE:SUPERSEDED";
            case CLOSED, WITHDRAWN, SUPERSEDED -> "";
        };
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_pair_of_move_and_status_is_allowed_or_refused(ActionMove move, ActionStatus status) {
        Action action = in(status);
        String after = Arrays.stream(expected(status).split(" "))
                .filter(pair -> pair.startsWith(move + ":"))
                .map(pair -> pair.substring(pair.indexOf(':') + 1))
                .findFirst()
                .orElse(null);

        if (after == null) {
            assertThatThrownBy(() -> action.make(move, Actor.SERVICE, "", TODAY))
                    .isInstanceOf(ActionRefused.class)
                    .hasMessageContaining("ACT-2026-0001")
                    .hasMessageEndingWith(".");
            assertThat(action.status()).isEqualTo(status);
        } else {
            ActionEvent event = action.make(move, Actor.SERVICE, "because", TODAY);
            assertThat(action.status()).hasToString(after);
            assertThat(event)
                    .isEqualTo(new ActionEvent(new Reference("ACT-2026-0001"), move, Actor.SERVICE, "because"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_HAND, 2026-01-12, 1",
        "IN_HAND, 2026-01-13, 0",
        "OFFERED, 2026-01-03, 10",
        "REPORTED_COMPLETE, 2025-12-01, 0",
        "CLOSED, 2025-12-01, 0",
    })
    void overdue_is_a_question_about_a_date(ActionStatus status, LocalDate due, int days) {
        Action action = in(status);
        action.isDue(due, "", null);

        assertThat(action.daysOverdue(TODAY)).isEqualTo(days);
        assertThat(action.isOverdue(TODAY)).isEqualTo(days > 0);
    }

    @Test
    void how_late_it_was_is_kept_when_it_is_closed() {
        Action action = in(ActionStatus.IN_HAND);
        action.make(
                ActionMove.REPORT_COMPLETE,
                Actor.SERVICE,
                "done",
                action.dueOn().plusDays(4));
        action.make(ActionMove.VERIFY, Actor.SERVICE, "", action.dueOn().plusDays(9));

        assertThat(action.daysLate()).isEqualTo(4);
        assertThat(action.endedOn()).contains(action.dueOn().plusDays(9));
    }

    @Test
    void what_is_still_to_be_done_is_open() {
        assertThat(ActionStatus.allOpen()).containsAll(ActionStatus.allToBeDone());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(ActionStatus.allOpen())))
                .containsExactlyInAnyOrder(ActionStatus.CLOSED, ActionStatus.WITHDRAWN, ActionStatus.SUPERSEDED);
    }

    private static Action in(ActionStatus status) {
        Action action = new Action(
                new Reference("ACT-2026-0001"),
                new Asked(
                        new BodyId(1),
                        null,
                        "112 (3)",
                        null,
                        "Write to the bus company",
                        "That the bus company be written to.",
                        new PersonId(7),
                        Priority.NORMAL,
                        LocalDate.of(2026, 2, 10),
                        "date in the minutes",
                        null,
                        null,
                        ""),
                TODAY);
        ReflectionTestUtils.setField(action, "status", status);
        return action;
    }
}
