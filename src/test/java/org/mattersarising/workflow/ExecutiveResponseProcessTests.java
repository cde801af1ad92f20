package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.actions.Recommendation.Outcome;
import org.mattersarising.actions.Recommendation.State;
import org.mattersarising.actions.Responses;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The time in which another body has to answer a recommendation. */
@WholeService
@Import({Town.class, ResponseDriver.class})
class ExecutiveResponseProcessTests {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 15);
    private static final LocalDate NOTICE = LocalDate.of(2026, 1, 13);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 12);

    @Autowired
    Town town;

    @Autowired
    ResponseDriver process;

    @Autowired
    Responses responses;

    @Autowired
    ActionLog log;

    @Autowired
    ActionHands hands;

    @Autowired
    ProcessReconciler reconciler;

    @Autowired
    Outbox outbox;

    @Autowired
    TestClock clock;

    Board board;
    Reference reference;

    @BeforeEach
    void recommend() {
        clock.reset();
        board = town.board();
        reference = town.inHand(board, DUE);
        responses.recommendTo(town.turn(reference, board.clerk().id()), "The Cabinet");
    }

    @Test
    void no_time_runs_before_the_other_body_received_notice() {
        assertThat(process.isThere(reference)).isFalse();
        assertThat(made().state()).isEqualTo(State.NOT_NOTIFIED);
        assertThatThrownBy(() -> respond(Outcome.ACCEPTED, "")).isInstanceOf(Refused.class);
    }

    @Test
    void two_months_begin_with_the_day_of_the_notice() {
        notified();
        assertThat(made().dueOn()).contains(LAST);
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_RespondToRecommendation");
        assertThat(process.task(reference).getAssignee())
                .isEqualTo(board.owner().id().toString());
        assertThat(process.timer(reference, "BoundaryEvent_ResponseDueSoon")).isEqualTo("2026-02-26T09:00:00Z");
        assertThat(process.timer(reference, "BoundaryEvent_ResponseTimePassed")).isEqualTo("2026-03-13T09:00:00Z");
        assertThat(told(NoticeKind.RESPONSE_ASKED))
                .containsExactly(board.owner().id());
    }

    @Test
    void a_response_in_time_ends_it_by_what_it_says() {
        notified();
        respond(Outcome.ACCEPTED_IN_PART, "The second half has to wait for money.");
        assertThat(process.passed(reference))
                .contains("Gateway_RecommendationAccepted", "EndEvent_RecommendationAcceptedInPart")
                .doesNotContain("ServiceTask_RecordNoResponse");
        assertThat(made().state()).isEqualTo(State.ANSWERED);
        assertThat(made().why()).isEqualTo("The second half has to wait for money.");
        assertThat(told(NoticeKind.RESPONSE_RECEIVED))
                .containsExactlyInAnyOrder(board.clerk().id(), board.chair().id());
    }

    @Test
    void it_is_accepted_without_a_reason_and_rejected_with_one() {
        notified();
        assertThatThrownBy(() -> respond(Outcome.REJECTED, " ")).hasMessage("Write why it is not accepted in full.");
        assertThat(process.isThere(reference)).as("still awaited").isTrue();
        respond(Outcome.ACCEPTED, "");
        assertThat(process.passed(reference)).contains("EndEvent_RecommendationAccepted");

        Reference other = town.inHand(board, DUE);
        responses.recommendTo(town.turn(other, board.clerk().id()), "The Cabinet");
        responses.notified(town.turn(other, board.clerk().id()), NOTICE);
        responses.respond(town.turn(other, board.owner().id()), Outcome.REJECTED, "There is no money.");
        assertThat(process.passed(other)).contains("EndEvent_RecommendationRejected");
    }

    @Test
    void whoever_has_to_respond_is_reminded_and_silence_becomes_a_fact_that_is_reported_and_kept() {
        notified();
        clock.setTo(LocalDate.of(2026, 2, 26));
        assertThat(process.runDue(reference)).containsExactly("BoundaryEvent_ResponseDueSoon");
        clock.setTo(LAST);
        assertThat(process.runDue(reference)).as("the last day is in time").isEmpty();

        clock.setTo(LAST.plusDays(1));
        assertThat(process.runDue(reference)).containsExactly("BoundaryEvent_ResponseTimePassed");
        assertThat(made().state()).isEqualTo(State.NOT_ANSWERED);
        assertThat(told(NoticeKind.RESPONSE_MISSING))
                .containsExactlyInAnyOrder(board.clerk().id(), board.chair().id());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_RespondLate");

        respond(Outcome.ACCEPTED, "");
        assertThat(process.passed(reference))
                .contains("ServiceTask_RecordNoResponse", "UserTask_RespondLate", "EndEvent_RecommendationAccepted");
        assertThat(made().noResponseOn()).as("that it was late stays").contains(LAST.plusDays(1));
    }

    @Test
    void what_is_still_missing_is_chased_for_half_a_year_and_no_longer() {
        notified();
        clock.setTo(LAST.plusDays(1));
        process.runDue(reference);
        int chases = 0;
        while (process.timer(reference, "BoundaryEvent_ResponseStillMissing")
                .isBefore(java.time.Instant.parse("2100-01-01T00:00:00Z"))) {
            clock.setTo(process.timer(reference, "BoundaryEvent_ResponseStillMissing"));
            assertThat(process.runDue(reference)).containsExactly("BoundaryEvent_ResponseStillMissing");
            chases++;
        }
        assertThat(chases).isEqualTo(6);
        assertThat(clock.today()).isBefore(LAST.plusDays(190));
    }

    @Test
    void a_response_is_no_longer_awaited_when_the_action_ends() {
        notified();
        log.withdraw(town.turn(reference, board.clerk().id()), "The school has closed.");
        assertThat(process.isThere(reference)).isFalse();
        assertThat(process.passed(reference)).contains("EndEvent_ResponseNoLongerAwaited");
    }

    @Test
    void the_task_follows_the_owner() {
        notified();
        Person other = town.person("Leader");
        hands.handOver(town.turn(reference, board.clerk().id()), other.id(), false, "Took office.");
        assertThat(process.task(reference).getAssignee()).isEqualTo(other.id().toString());
    }

    @Test
    void a_clock_that_was_lost_is_started_again_and_one_without_need_is_ended() {
        notified();
        process.destroy(reference);
        assertThat(reconciler.reconcile().placed()).contains(reference.value());
        assertThat(process.timer(reference, "BoundaryEvent_ResponseTimePassed")).isEqualTo("2026-03-13T09:00:00Z");
        clock.setTo(LAST.plusDays(1));
        process.runDue(reference);
        process.destroy(reference);
        reconciler.reconcile();
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_RespondLate");

        respond(Outcome.ACCEPTED, "");
        process.startWithoutNeed(reference);
        assertThat(reconciler.reconcile().ended()).contains(reference.value());
        assertThat(process.isThere(reference)).isFalse();
        assertThat(reconciler.reconcile().allWasWell()).isTrue();
    }

    @Test
    void a_day_that_cannot_be_is_refused_with_a_sentence() {
        assertThatThrownBy(() ->
                        responses.notified(town.turn(reference, board.clerk().id()), NOTICE.plusDays(1)))
                .hasMessageContaining("has not come yet");
        notified();
        assertThatThrownBy(this::notified).isInstanceOf(Refused.class);
    }

    private void notified() {
        responses.notified(town.turn(reference, board.clerk().id()), NOTICE);
    }

    private void respond(Outcome outcome, String why) {
        responses.respond(town.turn(reference, board.owner().id()), outcome, why);
    }

    private Recommendation made() {
        return town.action(reference).recommendation().orElseThrow();
    }

    private List<PersonId> told(NoticeKind kind) {
        return Told.of(outbox, reference, kind);
    }
}
