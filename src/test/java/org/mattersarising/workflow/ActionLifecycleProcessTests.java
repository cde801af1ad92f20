package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.OutboxMessage;
import org.mattersarising.notifications.OutboxMessages;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@WholeService
@Import({Town.class, ProcessDriver.class})
class ActionLifecycleProcessTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    OutboxMessages outbox;

    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Test
    void an_agreed_action_waits_for_its_owner_to_answer() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);

        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AnswerOffer");
        assertThat(process.task(reference).getAssignee())
                .isEqualTo(board.owner().id().toString());
        assertThat(process.task(reference).getDueDate()).isEqualTo("2026-03-10T23:59:59.000Z");
        assertThat(process.instance(reference).getBusinessKey()).isEqualTo(reference.value());
        assertThat(told(reference, NoticeKind.ACTION_OFFERED))
                .containsExactly(board.owner().id());
    }

    @Test
    void an_action_that_is_done_verified_and_agreed_closes() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);
        log.accept(town.turn(reference, board.owner().id()));
        log.reportComplete(town.turn(reference, board.owner().id()), "The weir is mended.", List.of());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_VerifyCompletion");

        log.verify(town.turn(reference, board.clerk().id()));
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AgreeClosure");
        log.agreeClosure(town.turn(reference, board.clerk().id()));

        assertThat(process.hasEnded(reference)).isTrue();
        assertThat(process.passed(reference))
                .containsSubsequence(
                        "StartEvent_ActionAgreed",
                        "UserTask_AnswerOffer",
                        "Gateway_OfferAccepted",
                        "UserTask_ReportActionComplete",
                        "EndEvent_CompletionReported",
                        "UserTask_VerifyCompletion",
                        "Gateway_MeetingAgreesClosure",
                        "UserTask_AgreeClosure",
                        "EndEvent_ActionClosed")
                .doesNotContain("UserTask_SettleQuery", "ServiceTask_RemindOwner");
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.CLOSED);
    }

    private List<PersonId> told(Reference reference, NoticeKind kind) {
        return outbox.findByAboutOrderByIdDesc(reference.value()).stream()
                .filter(message -> message.kind() == kind)
                .map(OutboxMessage::recipient)
                .toList();
    }
}
