package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WholeService
@Transactional
class ReviewTests {

    private static final String SOURCE = "RESOLVED that a further report be submitted in three months.";

    @Autowired
    Review review;

    @Autowired
    Proposals proposals;

    @Autowired
    ImportedDocuments documents;

    @Autowired
    Bodies bodies;

    @Autowired
    Calendar calendar;

    @Autowired
    People people;

    @Autowired
    Actions actions;

    @Autowired
    Outcomes outcomes;

    @Autowired
    AuditTrail trail;

    private Actor clerk;
    private Person owner;
    private ImportedDocument document;
    private Proposal proposal;

    @BeforeEach
    void a_document_with_one_clause() {
        clerk = people.save(new Person("Nia Calloway", "nia@example.org", "Wexcombe Council"))
                .id()
                .actor();
        owner = people.save(new Person("Tom Ferris", "tom@example.org", "Wexcombe Council"));
        Body body = bodies.save(new Body("Wexcombe Scrutiny Board", Nation.ENGLAND));
        Meeting held = enter(body, LocalDate.of(2026, 1, 6));
        enter(body, LocalDate.of(2026, 4, 2));
        enter(body, LocalDate.of(2026, 4, 28));
        document = documents.save(new ImportedDocument(
                body.id(),
                held.id(),
                "minutes.txt",
                "0".repeat(64),
                "Minutes of 6 January 2026",
                null,
                SOURCE,
                new byte[] {1},
                clerk,
                java.time.Instant.EPOCH));
        proposal = proposals.save(new Proposal(
                document.id(),
                0,
                new Finding(
                        "14",
                        "Bus services",
                        "2",
                        "a further report be submitted in three months.",
                        Proposal.Origin.RESOLUTION,
                        "report_back",
                        true,
                        "Head of Transport",
                        false,
                        "in three months",
                        LocalDate.of(2026, 4, 6),
                        14,
                        SOURCE.length()),
                new Draft("A further report on buses", "Tom Ferris", "28 April 2026", "HIGH", "", "")));
    }

    @Test
    void a_confirmed_clause_is_an_action_with_owner_due_date_and_the_rule_behind_it() {
        assertThat(review.confirm(document.id(), proposal.id(), clerk)).isEmpty();

        Action action =
                actions.get(new Reference(outcomes.of(List.of(proposal.id())).get(proposal.id())));
        assertThat(action.owner()).isEqualTo(owner.id());
        assertThat(action.dueOn()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(action.dueRule()).isEqualTo("first ordinary meeting on or after 6 April 2026, “in three months”");
        assertThat(action.dueMeeting()).isPresent();
        assertThat(action.citation()).isEqualTo("14 (2)");
        assertThat(action.wording()).isEqualTo("a further report be submitted in three months.");
        assertThat(trail.of("proposal/" + proposal.id())).extracting("what").containsExactly("confirmed the clause");
        assertThat(trail.of(action.reference().value())).extracting("what").containsExactly("agreed the action");
    }

    @Test
    void the_second_clerk_is_told_and_nothing_is_doubled() {
        review.confirm(document.id(), proposal.id(), clerk);

        assertThatThrownBy(() -> review.confirm(document.id(), proposal.id(), clerk))
                .isInstanceOf(Refused.class)
                .hasMessage("Somebody else has decided 14 (2) already; see below what they decided.");
        assertThatThrownBy(() -> review.setAside(document.id(), proposal.id(), "Not needed", clerk))
                .isInstanceOf(Refused.class);
        assertThat(made()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner | '' | 28 April 2026 | '' | Enter who is to do it.",
                "owner | Somebody Else | 28 April 2026 | '' | Nobody in the directory is called “Somebody Else”; choose a name from the list.",
                "owner | T Ferris | 28 April 2026 | '' | “T Ferris” could be Tom Ferris; choose a name from the list.",
                "due | Tom Ferris | '' | '' | Enter the day by which it is due.",
                "due | Tom Ferris | soon | '' | “soon” is not a date. Type it like 5 February 2025 or 5/2/2025.",
                "exempt | Tom Ferris | 28 April 2026 | 99 | 'Enter the number of the paragraph of Schedule 12A, such as 3, or leave it empty.'",
            })
    void what_is_missing_or_wrong_is_named_and_nothing_is_live(
            String field, String typedOwner, String due, String exempt, String sentence) {
        review.keep(document.id(), Map.of(proposal.id(), new Draft("Title", typedOwner, due, "LOW", exempt, "")));

        assertThat(review.confirm(document.id(), proposal.id(), clerk))
                .containsExactly(new Review.Problem(proposal.id(), field, sentence));
        assertThat(made()).isZero();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.PROPOSED);
        assertThat(proposal.draft().owner()).isEqualTo(typedOwner);
    }

    @Test
    void an_action_cannot_be_due_before_the_meeting_that_asked_for_it() {
        review.keep(document.id(), Map.of(proposal.id(), new Draft("Title", "Tom Ferris", "5/1/2026", "LOW", "", "")));

        assertThatThrownBy(() -> review.confirm(document.id(), proposal.id(), clerk))
                .hasMessage("It cannot be due before the meeting that asked for it; enter a later date.");
    }

    @Test
    void setting_aside_needs_a_reason_and_can_be_taken_back() {
        assertThatThrownBy(() -> review.setAside(document.id(), proposal.id(), " ", clerk))
                .hasMessage("Write why nothing is to be done about it.");

        review.setAside(document.id(), proposal.id(), "The report came already.", clerk);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.SET_ASIDE);
        assertThat(proposal.reason()).contains("The report came already.");

        review.takeUp(document.id(), proposal.id(), clerk);
        assertThat(review.confirm(document.id(), proposal.id(), clerk)).isEmpty();
    }

    @Test
    void a_clause_of_another_document_is_refused() {
        ImportedDocument other = documents.save(new ImportedDocument(
                document.body(),
                null,
                "x.txt",
                "1".repeat(64),
                "Other",
                null,
                "x",
                new byte[] {1},
                clerk,
                java.time.Instant.EPOCH));

        assertThatThrownBy(() -> review.confirm(other.id(), proposal.id(), clerk))
                .hasMessage("That clause is not in this document; open the page again.");
    }

    @Test
    void a_clause_that_asks_for_two_things_becomes_two() {
        long copy = review.split(document.id(), proposal.id(), clerk);

        assertThat(review.confirm(document.id(), proposal.id(), clerk)).isEmpty();
        assertThat(review.confirm(document.id(), copy, clerk)).isEmpty();
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void a_clause_that_goes_on_with_the_one_before_is_merged_with_it() {
        long second = review.add(document.id(), "14", "and be sent to the parishes.", clerk);

        assertThat(review.merge(document.id(), second, clerk)).isEqualTo(proposal.id());
        assertThat(proposal.wording())
                .isEqualTo("a further report be submitted in three months.\nand be sent to the parishes.");
        assertThat(proposals.findById(second).orElseThrow().reason()).contains("Merged with 14 (2).");
        assertThatThrownBy(() -> review.merge(document.id(), proposal.id(), clerk))
                .hasMessage("There is no undecided clause before 14 (2) to merge it with.");
    }

    @Test
    void what_the_reader_did_not_see_can_be_added_but_not_without_words() {
        assertThatThrownBy(() -> review.add(document.id(), "15", " ", clerk))
                .hasMessage("Copy the words of the minutes that leave somebody something to do.");
    }

    /** Actions made of this document; other tests leave theirs in the same database. */
    private int made() {
        return actions.findByClauseIdIn(proposals.findByDocumentIdOrderByPositionAscIdAsc(document.id()).stream()
                        .map(Proposal::id)
                        .toList())
                .size();
    }

    private Meeting enter(Body body, LocalDate day) {
        return calendar.enter(body.id(), day, LocalTime.of(10, 0), "Town Hall", Meeting.Kind.ORDINARY, clerk);
    }
}
