package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.ProposalStatus;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** Periods that are none, and a body without a calendar: a whole sentence, and nothing half done. */
@WholeService
class BadInputTests {

    @Autowired
    private PackImport imports;

    @Autowired
    private Review review;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private Actions actions;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerkPerson;
    private Actor clerk;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.holder("Asha", directory.post("Head of Transport", null));
        clerkPerson = directory.with(Role.CLERK, board);
        clerk = clerkPerson.id().actor();
    }

    @Test
    void a_period_of_ten_years_is_refused_and_nothing_is_confirmed() {
        directory.meeting(board, LocalDate.of(2026, 4, 14));
        Proposal clause = clause("in ten years");
        assertThat(clause.draft().due()).as("no meeting is known for it").isEmpty();
        assertThat(confirm(clause, ""))
                .extracting(Review.Problem::sentence)
                .containsExactly("Enter the day by which it is due.");

        assertThatThrownBy(() -> confirm(clause, "6 January 2036"))
                .isInstanceOf(Refused.class)
                .hasMessage("That date is more than five years away; enter an earlier date.");
        assertThat(proposals.findById(clause.id()).orElseThrow().status()).isEqualTo(ProposalStatus.PROPOSED);
        assertThat(actions.findByClauseIdIn(List.of(clause.id()))).isEmpty();
        assertThat(planned()).isEmpty();
    }

    @Test
    void a_day_before_the_meeting_that_asked_is_refused_for_a_period_of_nothing() {
        directory.meeting(board, LocalDate.of(2026, 4, 14));
        Proposal clause = clause("in zero months");
        assertThatThrownBy(() -> confirm(clause, "5 January 2026"))
                .isInstanceOf(Refused.class)
                .hasMessage("It cannot be due before the meeting that asked for it; enter a later date.");
        assertThat(planned()).isEmpty();
    }

    @Test
    void a_body_without_a_calendar_gets_the_report_on_no_meeting_and_says_so() {
        Proposal clause = clause("in three months");
        assertThat(clause.draft().due()).isEmpty();
        assertThat(confirm(clause, "7 April 2026")).isEmpty();

        Action action = actions.findByClauseIdIn(List.of(clause.id())).get(0);
        assertThat(action.dueMeeting()).isEmpty();
        assertThat(planned())
                .singleElement()
                .satisfies(entry -> assertThat(entry.meeting()).isEmpty());
        assertThat(pages.page(clerkPerson, "/agenda/bodies/" + board.id()))
                .contains("Date to be decided", "Give each of these a meeting, so that it is not forgotten.");
        assertThat(pages.page(clerkPerson, "/agenda/entries/" + planned().get(0).id()))
                .contains("Choose meeting");
    }

    private List<Review.Problem> confirm(Proposal clause, String due) {
        review.keep(
                clause.documentId(), Map.of(clause.id(), new Draft("A report", owner.name(), due, "NORMAL", "", "")));
        return review.confirm(clause.documentId(), clause.id(), clerk);
    }

    private Proposal clause(String period) {
        String minutes = APack.APRIL.replace("14 April 2026", "6 January 2026").replace("in three months", period);
        long document = imports.take(board.id(), "minutes.txt", minutes.getBytes(StandardCharsets.UTF_8), clerk)
                .number();
        return proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .filter(proposal -> proposal.wording().contains(period))
                .findFirst()
                .orElseThrow();
    }

    private List<ProgrammeEntry> planned() {
        return entries.findByBodyIdAndStatusOrderById(board.id(), ProgrammeEntry.Status.PLANNED);
    }
}
