package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Turn;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** From the clause that asks for a report, to its slot, to the agenda that has it or has not. */
@WholeService
class AgendaStoryTests {

    @Autowired
    private PackImport imports;

    @Autowired
    private Review review;

    @Autowired
    private Proposals proposals;

    @Autowired
    private WorkProgramme programme;

    @Autowired
    private Considering considering;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private Promises promises;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    private Calendar calendar;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Actor clerk;
    private Meeting february;
    private Meeting april;
    private long document;

    @BeforeEach
    void a_pack_is_read() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.holder("Asha", directory.post("Head of Transport", null));
        clerk = directory.person("Nia").id().actor();
        february = directory.meeting(board, LocalDate.of(2026, 2, 10));
        april = directory.meeting(board, LocalDate.of(2026, 4, 14));
        document = imports.take(board.id(), "pack.txt", APack.FEBRUARY.getBytes(StandardCharsets.UTF_8), clerk)
                .number();
    }

    @Test
    void a_report_in_three_months_gets_a_slot_on_the_first_ordinary_meeting_then() {
        Action action = confirm("further update report");

        assertThat(action.dueMeeting()).contains(april.id());
        assertThat(planned()).singleElement().satisfies(entry -> {
            assertThat(entry.meeting()).contains(april.id());
            assertThat(entry.action()).contains(action.reference());
            assertThat(entry.kind()).isEqualTo(ProgrammeEntry.Kind.REPORT_BACK);
            assertThat(entry.placedBecause()).startsWith("first ordinary meeting on or after 6 April 2026");
            assertThat(entry.detail()).contains("Isolation of Elderly Residents");
            assertThat(entry.leads()).isEqualTo(owner.name());
        });
    }

    @Test
    void an_entry_that_stands_already_is_linked_and_not_doubled() {
        add("Harbour dues", april);
        ProgrammeEntry stands = add("Update on isolated and elderly residents", april);

        Action action = confirm("further update report");

        assertThat(planned()).hasSize(2);
        assertThat(entries.get(stands.id()).action()).contains(action.reference());
        assertThat(entries.get(stands.id()).placedBecause())
                .startsWith("stood there already; 4 of the 4 words of the title were asked for");
        assertThat(trail.of("programme/" + stands.id()))
                .extracting("what")
                .contains("linked it with " + action.reference());
    }

    @Test
    void an_undated_entry_is_given_the_meeting() {
        ProgrammeEntry undated = add("Isolation of elderly residents", null);

        confirm("further update report");

        assertThat(planned()).hasSize(1);
        assertThat(entries.get(undated.id()).meeting()).contains(april.id());
    }

    @Test
    void an_item_for_a_dated_meeting_whose_agenda_does_not_have_it_is_reported_broken() {
        Action action = confirm("Ferry Timetable");

        assertThat(action.dueMeeting()).contains(february.id());
        assertThat(promises.of(february.id())).singleElement().satisfies(kept -> {
            assertThat(kept.check().verdict()).isEqualTo(PromiseCheck.Verdict.MISSING);
            assertThat(kept.check().reason()).isEqualTo("no item of the published agenda is like it");
            assertThat(kept.check().confirmed()).isFalse();
        });
        assertThat(trail.of("programme/" + planned().get(0).id()))
                .extracting("what")
                .contains("found it missing on the agenda");
    }

    @Test
    void a_promise_is_kept_where_a_later_agenda_has_it_and_the_clerk_confirms() {
        confirm("further update report");
        imports.take(
                board.id(),
                "april.txt",
                APack.FEBRUARY
                        .replace("10th February, 2026", "14th April, 2026")
                        .replace("4. Quay Wall Survey", "4. Update on Elderly and Isolated Residents")
                        .getBytes(StandardCharsets.UTF_8),
                clerk);

        Promises.Kept kept = promises.of(april.id()).get(0);
        assertThat(kept.check().verdict()).isEqualTo(PromiseCheck.Verdict.KEPT);
        assertThat(kept.check().item()).isEqualTo("Item 4, Update on Elderly and Isolated Residents");
        assertThat(kept.check().reason()).contains("words of the title were asked for");

        long item = promises.agenda(april).stream()
                .filter(one -> one.cited().equals(kept.check().item()))
                .findFirst()
                .orElseThrow()
                .id();
        promises.confirm(april, kept.entry().id(), item, clerk);
        assertThat(promises.of(april.id()).get(0).check().confirmed()).isTrue();
        promises.compare(april, clerk);
        assertThat(promises.of(april.id()).get(0).check().confirmed()).isTrue();
    }

    @Test
    void what_the_clerk_moves_moves_the_action_and_the_other_way_round() {
        Meeting june = directory.meeting(board, LocalDate.of(2026, 6, 9));
        Action action = confirm("further update report");
        long entry = planned().get(0).id();

        programme.move(entry, june.id(), "The survey is late.", clerk);
        assertThat(actions.get(action.reference()).dueMeeting()).contains(june.id());
        assertThat(actions.get(action.reference()).dueRule())
                .isEqualTo("moved in the work programme: The survey is late.");

        calendar.cancel(june.id(), "No business.", clerk);
        assertThat(entries.get(entry).meeting()).isEmpty();

        dates.changeDueDate(
                new Turn(action.reference(), null, clerk), april.date(), "date set by the clerk", "Bring it forward.");
        assertThat(entries.get(entry).meeting()).contains(april.id());
    }

    @Test
    void a_deferred_report_is_counted_and_a_renewed_one_comes_again() {
        Meeting june = directory.meeting(board, LocalDate.of(2026, 6, 9));
        Meeting july = directory.meeting(board, LocalDate.of(2026, 7, 14));
        Action action = confirm("further update report");
        long entry = planned().get(0).id();

        clock.setTo(april.date());
        considering.consider(entry, Outcome.DEFERRED, june.id(), "", clerk);
        assertThat(entries.get(entry).deferrals()).isEqualTo(1);
        assertThat(actions.get(action.reference()).dueMeeting()).contains(june.id());

        clock.setTo(june.date());
        considering.consider(entry, Outcome.RENEWED, july.id(), "a further report in July", clerk);
        assertThat(entries.get(entry).status()).isEqualTo(ProgrammeEntry.Status.CONSIDERED);
        ProgrammeEntry again = planned().get(0);
        assertThat(again.meeting()).contains(july.id());
        assertThat(again.action()).contains(action.reference());
        assertThat(actions.get(action.reference()).dueOn()).isEqualTo(july.date());

        clock.setTo(july.date());
        considering.consider(again.id(), Outcome.CLOSED, null, "", clerk);
        assertThat(actions.get(action.reference()).status()).isEqualTo(ActionStatus.CLOSED);
        assertThat(planned()).isEmpty();
        assertThatThrownBy(() -> programme.move(entry, july.id(), "Again.", clerk))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("This entry was dealt with already;");
    }

    @Test
    void a_meeting_brought_forward_past_its_deadline_alarms() {
        confirm("further update report");

        calendar.move(april.id(), LocalDate.of(2026, 1, 20), LocalTime.of(10, 0), "Urgent.", clerk);

        assertThat(trail.of("meeting/" + april.id())).extracting("what").contains("found reports for the meeting late");
    }

    @Test
    void what_cannot_be_done_is_refused() {
        ProgrammeEntry entry = add("Harbour dues", april);
        Action action = confirm("Ferry Timetable");
        long promised = entries.findByActionReferenceOrderById(action.reference())
                .get(0)
                .id();
        calendar.cancel(february.id(), "No business.", clerk);

        assertThatThrownBy(() -> programme.move(entry.id(), april.id(), "Because.", clerk))
                .hasMessage("It stands there already; choose another meeting.");
        assertThatThrownBy(() -> programme.move(entry.id(), null, "", clerk)).hasMessage("Write why it moves.");
        assertThatThrownBy(() -> programme.move(entry.id(), february.id(), "Because.", clerk))
                .hasMessage("That meeting is cancelled or another body's; choose one of this body's meetings.");
        assertThatThrownBy(() -> programme.drop(promised, "Because.", clerk))
                .hasMessageContaining("It stands for " + action.reference() + ", which is open;");
        assertThatThrownBy(() -> add(" ", april)).hasMessage("Enter a title for the entry.");
    }

    private ProgrammeEntry add(String title, Meeting meeting) {
        return programme.add(
                board.id(),
                meeting == null ? null : meeting.id(),
                new EntryText(title, "", ""),
                ProgrammeEntry.Kind.OWN_IDEA,
                "entered by the clerk",
                clerk);
    }

    private List<ProgrammeEntry> planned() {
        return entries.findByBodyIdAndStatusOrderById(board.id(), ProgrammeEntry.Status.PLANNED);
    }

    /** Confirms the clause with these words and gives its action. */
    private Action confirm(String words) {
        Proposal clause = proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .filter(proposal -> proposal.wording().contains(words))
                .findFirst()
                .orElseThrow();
        Draft draft = clause.draft();
        review.keep(
                document,
                java.util.Map.of(
                        clause.id(),
                        new Draft(
                                draft.title().isEmpty() ? words : draft.title(),
                                owner.name(),
                                draft.due(),
                                "NORMAL",
                                "",
                                "")));
        assertThat(review.confirm(document, clause.id(), clerk)).isEmpty();
        return actions.findByClauseIdIn(List.of(clause.id())).get(0);
    }
}
