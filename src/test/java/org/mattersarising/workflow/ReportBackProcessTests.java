package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.agenda.Considering;
import org.mattersarising.agenda.Outcome;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.agenda.WorkProgramme;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One promised report by the names of its model, its days counted across Easter and the May bank holidays of 2026. */
@WholeService
@Import({Town.class, ReportDriver.class})
class ReportBackProcessTests {

    private static final byte[] FILE = "The weir is sound.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Town town;

    @Autowired
    ReportDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    ProgrammeEntries entries;

    @Autowired
    WorkProgramme programme;

    @Autowired
    Reports reports;

    @Autowired
    Considering considering;

    @Autowired
    Calendar calendar;

    @Autowired
    Directory directory;

    @Autowired
    Outbox outbox;

    @Autowired
    ProcessReconciler reconciler;

    @Autowired
    ProcessPicture pictures;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    org.camunda.bpm.engine.RuntimeService runtime;

    @Autowired
    TestClock clock;

    Board board;
    Meeting april;
    Meeting june;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
        april = meeting(LocalDate.of(2026, 4, 14));
        june = meeting(LocalDate.of(2026, 6, 9));
    }

    @Test
    void a_promised_report_is_awaited_from_its_owner_by_the_deadline_counted_back_over_easter() {
        ProgrammeEntry entry = promised(april);

        assertThat(entry.reference().value()).startsWith("REP-2026-");
        assertThat(process.instance(entry.reference()).getBusinessKey())
                .isEqualTo(entry.reference().value());
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_HandInReport");
        assertThat(process.task(entry.reference()).getAssignee())
                .isEqualTo(board.owner().id().toString());
        assertThat(process.candidateGroups(entry.reference()))
                .contains("clerk-" + board.body().id());
        // Five clear days before 14 April and ten working days more; Good Friday and Easter Monday are none.
        assertThat(reports.deadline(entry)).contains(LocalDate.of(2026, 3, 19));
        assertThat(process.task(entry.reference()).getDueDate()).isEqualTo("2026-03-19T23:59:59.000Z");
        assertThat(told(entry, NoticeKind.REPORT_ASKED))
                .containsExactly(board.owner().id());
    }

    @Test
    void the_owner_is_reminded_before_the_deadline_and_chased_after_it_with_the_clerk_and_those_above() {
        ProgrammeEntry entry = promised(april);

        // Four weeks before 19 March, at the mail hour.
        assertThat(process.timer(entry.reference(), "IntermediateCatchEvent_ReportChaseDue"))
                .isEqualTo(Instant.parse("2026-02-19T09:00:00Z"));
        clock.setTo(LocalDate.of(2026, 2, 19));
        assertThat(process.runDue(entry.reference()))
                .containsExactly("IntermediateCatchEvent_ReportChaseDue", "ServiceTask_RemindOfReport");
        assertThat(told(entry, NoticeKind.REPORT_REMINDER))
                .containsExactly(board.owner().id());

        clock.setTo(LocalDate.of(2026, 3, 26));
        assertThat(process.runDue(entry.reference()))
                .containsExactly("IntermediateCatchEvent_ReportChaseDue", "ServiceTask_ChaseLateReport");
        assertThat(reports.late(entry(entry))).isTrue();
        assertThat(told(entry, NoticeKind.REPORT_LATE))
                .containsExactlyInAnyOrder(
                        board.owner().id(), board.clerk().id(), board.manager().id());
        // In summer time the mail hour is an hour earlier in UTC; Easter Monday is no day for it.
        assertThat(process.timer(entry.reference(), "IntermediateCatchEvent_ReportChaseDue"))
                .isEqualTo(Instant.parse("2026-04-02T08:00:00Z"));
    }

    @Test
    void a_report_that_is_handed_in_put_on_the_agenda_and_considered_is_closed() {
        ProgrammeEntry entry = promised(april);
        clock.setTo(LocalDate.of(2026, 3, 10));
        handIn(entry);

        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_PutOnAgenda");
        assertThat(told(entry, NoticeKind.REPORT_HANDED_IN))
                .containsExactly(board.clerk().id());
        assertThat(action(entry)).isEqualTo(ActionStatus.REPORTED_COMPLETE);

        reports.onAgenda(entry.id(), "Item 7", board.clerk().id().actor());
        // The working day after the meeting.
        assertThat(process.timer(entry.reference(), "IntermediateCatchEvent_MeetingHeld"))
                .isEqualTo(Instant.parse("2026-04-15T08:00:00Z"));
        clock.setTo(LocalDate.of(2026, 4, 15));
        process.runDue(entry.reference());
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_RecordOutcome");

        consider(entry, Outcome.CLOSED, null);
        assertThat(process.hasEnded(entry.reference())).isTrue();
        assertThat(process.passed(entry.reference()))
                .containsSubsequence(
                        "StartEvent_ReportPromised",
                        "UserTask_HandInReport",
                        "UserTask_PutOnAgenda",
                        "IntermediateCatchEvent_MeetingHeld",
                        "ServiceTask_NoteMeetingHeld",
                        "UserTask_RecordOutcome",
                        "EndEvent_ReportClosed");
        assertThat(action(entry)).isEqualTo(ActionStatus.CLOSED);
        assertThat(pictures.of(Course.REPORT, entry.reference(), "process")
                        .orElseThrow()
                        .stations())
                .extracting(station -> station.name() + " " + station.state())
                .contains("Hand in report DONE", "Considered and closed NOW");
    }

    @Test
    void verifying_the_action_behind_it_does_not_close_it() {
        ProgrammeEntry entry = promised(april);
        handIn(entry);
        Reference action = entry.action().orElseThrow();
        log.verify(town.turn(action, board.clerk().id()));
        log.agreeClosure(town.turn(action, board.clerk().id()));

        assertThat(action(entry)).isEqualTo(ActionStatus.CLOSED);
        assertThat(entry(entry).planned()).isTrue();
        assertThat(process.hasEnded(entry.reference())).isFalse();
    }

    @Test
    void what_was_not_handed_in_when_the_meeting_was_held_waits_for_its_outcome_of_which_the_clerk_is_asked_again() {
        ProgrammeEntry entry = promised(april);
        clock.setTo(LocalDate.of(2026, 4, 15));
        process.runDue(entry.reference());

        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_RecordOutcome");
        assertThat(process.timer(entry.reference(), "BoundaryEvent_OutcomeOverdue"))
                .isEqualTo(Instant.parse("2026-04-22T08:00:00Z"));
        process.run(entry.reference(), "BoundaryEvent_OutcomeOverdue");
        process.run(entry.reference(), "BoundaryEvent_OutcomeOverdue");
        assertThat(told(entry, NoticeKind.OUTCOME_WANTED))
                .containsExactly(board.clerk().id(), board.clerk().id());

        clock.setTo(LocalDate.of(2026, 5, 12));
        process.run(entry.reference(), "BoundaryEvent_OutcomeOverdue");
        // After as long as it has waited: twenty working days, over the bank holiday of 25 May.
        assertThat(process.timer(entry.reference(), "BoundaryEvent_OutcomeOverdue"))
                .isEqualTo(Instant.parse("2026-06-10T08:00:00Z"));
    }

    @Test
    void a_deferred_report_goes_on_to_the_next_meeting_and_is_counted() {
        ProgrammeEntry entry = promised(april);
        handIn(entry);
        clock.setTo(april.date());
        consider(entry, Outcome.DEFERRED, null);

        assertThat(entry(entry).deferrals()).isEqualTo(1);
        assertThat(entry(entry).meeting()).contains(june.id());
        assertThat(entry(entry).placedBecause())
                .isEqualTo("deferred by the meeting of 14 April 2026; first ordinary meeting after it");
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_PutOnAgenda");

        clock.setTo(june.date());
        consider(entry, Outcome.DEFERRED, null);
        assertThat(entry(entry).deferrals()).isEqualTo(2);
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_ChooseMeeting");
        process.run(entry.reference(), "BoundaryEvent_ChoiceOverdue");
        assertThat(told(entry, NoticeKind.MEETING_WANTED))
                .contains(board.clerk().id());
    }

    @Test
    void a_renewed_report_is_a_report_of_its_own_with_the_same_action_in_hand_again() {
        ProgrammeEntry entry = promised(april);
        handIn(entry);
        log.verify(town.turn(entry.action().orElseThrow(), board.clerk().id()));
        clock.setTo(april.date());
        considering.consider(entry.id(), Outcome.RENEWED, june.id(), "a further report in June", clerk());

        assertThat(process.passed(entry.reference())).contains("EndEvent_ReportRenewed");
        ProgrammeEntry again = entries.findByContinuesId(entry.id()).orElseThrow();
        assertThat(again.reference()).isNotEqualTo(entry.reference());
        assertThat(again.meeting()).contains(june.id());
        assertThat(again.action()).isEqualTo(entry.action());
        assertThat(action(again)).isEqualTo(ActionStatus.IN_HAND);
        assertThat(process.task(again.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_HandInReport");
        // Ten working days and five clear days before 9 June, over the bank holiday of 25 May.
        assertThat(reports.deadline(again)).contains(LocalDate.of(2026, 5, 15));
    }

    @Test
    void a_renewed_report_whose_action_was_closed_gets_another_like_it() {
        ProgrammeEntry entry = promised(april);
        handIn(entry);
        Reference first = entry.action().orElseThrow();
        log.verify(town.turn(first, board.clerk().id()));
        log.agreeClosure(town.turn(first, board.clerk().id()));
        clock.setTo(april.date());
        considering.consider(entry.id(), Outcome.RENEWED, june.id(), "a further report in June", clerk());

        ProgrammeEntry again = entries.findByContinuesId(entry.id()).orElseThrow();
        assertThat(again.action()).isPresent().isNotEqualTo(entry.action());
        assertThat(town.action(again.action().orElseThrow()).dueMeeting()).contains(june.id());
        assertThat(entries.findByActionReferenceOrderById(again.action().orElseThrow()))
                .extracting(ProgrammeEntry::reference)
                .containsExactly(again.reference());
    }

    @Test
    void a_moved_meeting_plans_the_report_anew_and_a_cancelled_one_places_it_elsewhere() {
        ProgrammeEntry entry = promised(april);
        calendar.move(april.id(), LocalDate.of(2026, 5, 12), LocalTime.of(10, 0), "The hall is let.", clerk());

        // Over Easter and the bank holiday of 4 May.
        assertThat(reports.deadline(entry)).contains(LocalDate.of(2026, 4, 17));
        assertThat(process.task(entry.reference()).getDueDate()).isEqualTo("2026-04-17T22:59:59.000Z");
        assertThat(process.timer(entry.reference(), "IntermediateCatchEvent_ReportChaseDue"))
                .isEqualTo(Instant.parse("2026-03-20T09:00:00Z"));

        calendar.cancel(april.id(), "No business.", clerk());
        assertThat(entry(entry).meeting()).contains(june.id());
        assertThat(process.task(entry.reference()).getDueDate()).isEqualTo("2026-05-15T22:59:59.000Z");
        assertThat(outbox.about(entry.action().orElseThrow().value()))
                .filteredOn(mail -> mail.kind() == NoticeKind.DUE_DATE_CHANGED)
                .hasSize(2);
    }

    @Test
    void a_meeting_brought_forward_past_the_deadline_alarms_clerk_and_chair_once() {
        ProgrammeEntry entry = promised(april);
        calendar.move(april.id(), LocalDate.of(2026, 1, 20), LocalTime.of(10, 0), "Urgent.", clerk());

        assertThat(told(entry, NoticeKind.DEADLINE_PASSED))
                .containsExactlyInAnyOrder(board.clerk().id(), board.chair().id());
        assertThat(reports.late(entry(entry))).isTrue();
    }

    @Test
    void without_a_meeting_the_clerk_is_asked_and_choosing_one_goes_on() {
        ProgrammeEntry entry = promised(april);
        programme.move(entry.id(), null, "The survey is open-ended.", clerk());
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_ChooseMeeting");
        assertThat(process.candidateGroups(entry.reference()))
                .containsExactly("clerk-" + board.body().id());

        programme.move(entry.id(), june.id(), "The survey is done.", clerk());
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_HandInReport");
    }

    @Test
    void a_withdrawn_action_ends_the_waiting_for_its_report() {
        ProgrammeEntry entry = promised(april);
        log.withdraw(town.turn(entry.action().orElseThrow(), board.clerk().id()), "The weir was sold.");

        assertThat(entry(entry).status()).isEqualTo(ProgrammeEntry.Status.DROPPED);
        assertThat(process.hasEnded(entry.reference())).isTrue();
        assertThat(process.passed(entry.reference())).contains("EndEvent_ReportDropped");
    }

    @Test
    void the_task_goes_to_whoever_owns_the_action_or_deputises() {
        ProgrammeEntry entry = promised(april);
        PersonId other = town.person("Successor").id();
        log.handOver(town.turn(entry.action().orElseThrow(), board.clerk().id()), other, "A new post.");
        assertThat(process.task(entry.reference()).getAssignee()).isEqualTo(other.toString());

        PersonId deputy = town.person("Deputy").id();
        directory.away(other, deputy, clock.today(), clock.today().plusDays(5), Actor.SERVICE);
        assertThat(process.task(entry.reference()).getAssignee()).isEqualTo(deputy.toString());
    }

    @Test
    void a_process_that_is_lost_is_built_again_where_its_report_is() {
        reconciler.reconcile();
        ProgrammeEntry awaited = promised(april);
        ProgrammeEntry in = promised(april);
        handIn(in);
        ProgrammeEntry undated = promised(april);
        programme.move(undated.id(), null, "Open.", clerk());
        List.of(awaited, in, undated).forEach(this::destroy);

        assertThat(reconciler.reconcile().placed())
                .containsExactlyInAnyOrder(
                        awaited.reference().value(),
                        in.reference().value(),
                        undated.reference().value());
        assertThat(process.task(awaited.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_HandInReport");
        assertThat(process.task(in.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_PutOnAgenda");
        assertThat(process.task(undated.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_ChooseMeeting");
        assertThat(reconciler.reconcile().allWasWell()).isTrue();
    }

    @Test
    void a_process_without_a_promise_is_ended() {
        ProgrammeEntry entry = promised(april);
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> database.sql("update programme_entry set status = 'DROPPED' where id = :id")
                                .param("id", entry.id())
                                .update());
        assertThat(reconciler.reconcile().ended()).contains(entry.reference().value());
        assertThat(process.hasEnded(entry.reference())).isTrue();
    }

    @Test
    void its_history_keeps_no_text_and_no_names() {
        ProgrammeEntry entry = promised(april);
        clock.setTo(april.date());
        consider(entry, Outcome.DEFERRED, null);
        assertThat(process.variables(entry.reference())).containsOnly("outcome");
    }

    @Test
    void nothing_is_recorded_of_a_meeting_that_was_not_held_and_no_empty_report_is_taken() {
        ProgrammeEntry entry = promised(april);
        assertThatThrownBy(() -> consider(entry, Outcome.CLOSED, null))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The meeting of 14 April 2026 has not been held yet;");
        assertThatThrownBy(() -> reports.handIn(entry.id(), " ", "", "weir.txt", FILE, clerk()))
                .hasMessage("Enter the title of the report, in 300 characters at most.");
        assertThatThrownBy(() -> reports.handIn(entry.id(), "Weir", "", "weir.txt", new byte[0], clerk()))
                .hasMessageContaining("is empty");
        assertThat(process.task(entry.reference()).getTaskDefinitionKey()).isEqualTo("UserTask_HandInReport");
    }

    private ProgrammeEntry promised(Meeting meeting) {
        Reference action = log.agree(
                new Asked(
                        board.body().id(),
                        null,
                        "",
                        null,
                        "Report on the weir",
                        "That a report on the weir be submitted.",
                        board.owner().id(),
                        Priority.NORMAL,
                        meeting.date(),
                        "first ordinary meeting on or after 1 April 2026",
                        meeting.id(),
                        null,
                        ""),
                clerk());
        return entries.findByActionReferenceOrderById(action).get(0);
    }

    private void handIn(ProgrammeEntry entry) {
        reports.handIn(
                entry.id(),
                "The state of the weir",
                "That the report be received.",
                "weir.txt",
                FILE,
                board.owner().id().actor());
    }

    private void consider(ProgrammeEntry entry, Outcome outcome, Meeting next) {
        considering.consider(entry.id(), outcome, next == null ? null : next.id(), "", clerk());
    }

    private void destroy(ProgrammeEntry entry) {
        runtime.deleteProcessInstance(process.instance(entry.reference()).getId(), "lost");
    }

    private ProgrammeEntry entry(ProgrammeEntry entry) {
        return entries.get(entry.id());
    }

    private ActionStatus action(ProgrammeEntry entry) {
        return town.action(entry.action().orElseThrow()).status();
    }

    private Actor clerk() {
        return board.clerk().id().actor();
    }

    private List<PersonId> told(ProgrammeEntry entry, NoticeKind kind) {
        return Told.of(outbox, entry.reference(), kind);
    }

    private Meeting meeting(LocalDate day) {
        return calendar.enter(
                board.body().id(), day, LocalTime.of(10, 0), "Town hall", Meeting.Kind.ORDINARY, Actor.SERVICE);
    }
}
