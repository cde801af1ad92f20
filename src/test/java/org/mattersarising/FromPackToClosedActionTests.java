package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.EvidenceCheck;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.Outcomes;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.notifications.Dispatcher;
import org.mattersarising.notifications.MailStatus;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way of one resolution, from the pack to the closed action, with the real engine and a real mail server. */
abstract class FromPackToClosedActionTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp")).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @Autowired
    TestClock clock;

    @Autowired
    ADirectory directory;

    @Autowired
    PackImport packs;

    @Autowired
    Proposals proposals;

    @Autowired
    Review review;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Actions actions;

    @Autowired
    ActionLog log;

    @Autowired
    EvidenceCheck evidence;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService processes;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_report_asked_for_in_three_months_is_tracked_chased_done_and_closed() {
        clock.setTo(LocalDate.of(2020, 10, 16));
        Body board = directory.body("Saltmere Learning Scrutiny Board");
        directory.meeting(board, LocalDate.of(2020, 12, 3));
        directory.meeting(board, LocalDate.of(2021, 1, 28));
        Actor clerk = directory.with(Role.CLERK, board).id().actor();
        Person owner = directory.person("Imani");

        // Read: what leaves somebody something to do is proposed, with its place in the source; nothing is live.
        String pack = minutesNaming(owner);
        long document = packs.take(board.id(), "minutes.txt", pack.getBytes(StandardCharsets.UTF_8), clerk)
                .number();
        Proposal proposal = proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .filter(Proposal::needsFollowup)
                .reduce((one, other) -> {
                    throw new AssertionError("Only one clause leaves somebody something to do.");
                })
                .orElseThrow();
        assertThat(pack.substring(proposal.spanStart(), proposal.spanEnd())).isEqualTo(proposal.wording());
        assertThat(proposal.draft().owner()).isEqualTo(owner.name());
        assertThat(proposal.draft().due()).isEqualTo("28 January 2021");
        assertThat(actions.ofPeople(List.of(owner.id()), ActionStatus.allOpen(), Limit.of(1)))
                .isEmpty();

        // Confirm: one action, one process, its task assigned to the named owner, who is told.
        review.keep(document, Map.of(proposal.id(), withTitle(proposal.draft(), "Update on evening classes")));
        assertThat(review.confirm(document, proposal.id(), clerk)).isEmpty();
        Reference reference = new Reference(outcomes.of(List.of(proposal.id())).get(proposal.id()));
        assertThat(actions.get(reference).dueRule())
                .isEqualTo("first ordinary meeting on or after 15 January 2021, “in three months”");
        assertThat(task(reference).getAssignee()).isEqualTo(owner.id().toString());
        assertThat(kinds(reference)).containsExactly(NoticeKind.ACTION_OFFERED);

        log.accept(new Turn(reference, null, owner.id().actor()));
        Task doing = task(reference);
        assertThat(doing.getAssignee()).isEqualTo(owner.id().toString());
        assertThat(CivilTime.dateOf(doing.getDueDate().toInstant())).isEqualTo(LocalDate.of(2021, 1, 28));

        // Chase: a reminder before the day, a chaser after it; both in the outbox, and really sent.
        passTo(LocalDate.of(2021, 1, 27));
        assertThat(kinds(reference)).contains(NoticeKind.ACTION_REMINDER).doesNotContain(NoticeKind.ACTION_OVERDUE);
        passTo(LocalDate.of(2021, 2, 8));
        assertThat(kinds(reference)).contains(NoticeKind.ACTION_OVERDUE);
        dispatcher.dispatchDue();
        assertThat(outbox.about(reference.value())).noneMatch(mail -> mail.status() == MailStatus.WAITING);
        assertThat(MAIL.getReceivedMessagesForDomain(owner.email())).isNotEmpty();

        // Done, verified, and closed by the meeting.
        log.reportComplete(
                new Turn(reference, null, owner.id().actor()),
                "The update went to the members on Friday.",
                List.of(evidence.take("update.txt", "Classes: 14".getBytes(StandardCharsets.UTF_8))));
        assertThat(task(reference).getAssignee()).isNotEqualTo(owner.id().toString());
        log.verify(new Turn(reference, null, clerk));
        assertThat(actions.get(reference).status()).isEqualTo(ActionStatus.PROPOSED_FOR_CLOSURE);
        log.agreeClosure(new Turn(reference, null, clerk));

        Action closed = actions.get(reference);
        assertThat(closed.status()).isEqualTo(ActionStatus.CLOSED);
        assertThat(closed.daysLate()).isEqualTo(11);
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.value())
                        .count())
                .isZero();
    }

    private static String minutesNaming(Person owner) {
        return """
                Saltmere Learning Scrutiny Board

                Minutes of the meeting of the Saltmere Learning Scrutiny Board held at 10.00 am on Thursday, 15 October 2020

                Present:

                Members: Councillor Q Harbour (Chair)
                Councillor D Ashcombe

                Public Business

                12. Evening Classes

                The Board considered a briefing note on evening classes in the borough.

                RESOLVED that:

                (1) The briefing note be noted.

                (2) %s submit a further update report to the Board in three months.

                13. Any Other Business

                There were no other items of business.

                (Meeting closed at 11.00 am)
                """.formatted(owner.name());
    }

    private static Draft withTitle(Draft draft, String title) {
        return new Draft(title, draft.owner(), draft.due(), draft.priority(), draft.exempt(), draft.publicText());
    }

    private Task task(Reference reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .singleResult();
    }

    private List<NoticeKind> kinds(Reference reference) {
        return outbox.about(reference.value()).stream().map(mail -> mail.kind()).toList();
    }

    private void passTo(LocalDate day) {
        clock.setTo(day);
        dueJobs.runNow();
    }
}
