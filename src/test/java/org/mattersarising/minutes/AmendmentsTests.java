package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Minutes that are imported again with other words. */
@WholeService
@Import(Pages.class)
class AmendmentsTests {

    private static final String HEAD = """
            Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            14. Quay Wall

            RESOLVED that:

            """;
    private static final String FIRST = "1) The Harbour Master survey the quay wall by 3 March 2026.\n\n";
    private static final String SECOND = "2) The Harbour Master write to the parishes by 10 March 2026.\n\n";

    @Autowired
    PackImport imports;

    @Autowired
    Review review;

    @Autowired
    AmendedClauses amended;

    @Autowired
    Proposals proposals;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Actions actions;

    @Autowired
    AuditTrail trail;

    @Autowired
    ADirectory directory;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Body board;
    private Person clerk;
    private Person owner;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        owner = directory.person("Asha");
    }

    @Test
    void what_is_the_same_stands_and_is_not_asked_again() {
        long first = take(FIRST + SECOND);
        Action action = confirm(first, "1");
        review.setAside(
                first, clause(first, "2").id(), "Written already.", clerk.id().actor());

        long second = take(FIRST + SECOND + "3) The report be noted.\n\n");

        assertThat(clause(second, "1").status()).isEqualTo(ProposalStatus.STANDS);
        assertThat(clause(second, "2").status()).isEqualTo(ProposalStatus.SET_ASIDE);
        assertThat(clause(second, "2").reason()).contains("Written already.");
        assertThat(clause(second, "3").amendment()).contains(Amendment.NEW);
        assertThat(pages.page(clerk, "/documents/" + second))
                .contains("As in the version before", "/actions/" + action.reference());
    }

    @Test
    void what_was_still_open_goes_on_in_the_later_version_with_what_was_typed() {
        long first = take(FIRST + SECOND);
        review.keep(first, Map.of(clause(first, "1").id(), draft("Survey it")));

        long second = take(FIRST + SECOND.replace("10 March", "17 March"));

        assertThat(clause(first, "1").status()).isEqualTo(ProposalStatus.REPLACED);
        assertThat(clause(second, "1").draft().title()).isEqualTo("Survey it");
        assertThat(clause(second, "2").amendment()).contains(Amendment.CHANGED);
        assertThatThrownBy(() -> review.confirm(
                        first, clause(first, "1").id(), clerk.id().actor()))
                .isInstanceOf(Refused.class);
        assertThat(pages.page(clerk, "/documents/" + first)).contains("2 clauses were still open and go on there.");
    }

    @Test
    void changed_words_are_taken_over_with_a_reason_and_make_no_second_action() {
        long first = take(FIRST);
        Action action = confirm(first, "1");
        long second = take(FIRST.replace("survey", "survey and mend"));
        long changed = clause(second, "1").id();

        assertThatThrownBy(() -> review.confirm(second, changed, clerk.id().actor()))
                .hasMessageContaining("changes an action that there is already");
        assertThat(pages.post(
                        clerk, "/documents/" + second, "takeOver", "" + changed, "drafts[" + changed + "].reason", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Write why the action now has other words.");
        assertThat(pages.post(
                        clerk,
                        "/documents/" + second,
                        "takeOver",
                        "" + changed,
                        "drafts[" + changed + "].reason",
                        "The Board corrected its minutes."))
                .hasStatus3xxRedirection();

        Action now = actions.get(action.reference());
        assertThat(now.wording()).contains("survey and mend");
        assertThat(now.owner()).isEqualTo(owner.id());
        assertThat(trail.of(now.reference().value()).get(0).why())
                .startsWith("The Board corrected its minutes. The words were: “")
                .contains("survey the quay wall");
        assertThat(clause(second, "1").status()).isEqualTo(ProposalStatus.STANDS);
        assertThat(outcomes.of(List.of(changed))).isEmpty();
    }

    @Test
    void an_action_whose_words_are_gone_is_withdrawn_or_left() {
        long first = take(FIRST + SECOND + "3) The report be noted.\n\n");
        Action withdrawn = confirm(first, "1");
        Action left = confirm(first, "2");
        long second = take("1) The report be noted.\n\n");
        List<Proposal> gone = open(second);
        assertThat(gone).extracting(Proposal::label).containsExactly("1", "2");
        assertThat(pages.page(clerk, "/documents/" + second))
                .contains("Withdraw the action", "Leave the action as it is");

        amended.withdraw(second, gone.get(0).id(), "Struck out.", clerk.id().actor());
        amended.leave(second, gone.get(1).id(), "", clerk.id().actor());

        assertThat(actions.get(withdrawn.reference()).status()).isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(actions.get(left.reference()).status()).isEqualTo(ActionStatus.OFFERED);
        assertThat(open(second)).isEmpty();
    }

    @Test
    void a_third_version_goes_back_to_the_action_of_the_first() {
        Action action = confirm(take(FIRST), "1");
        long second = take(FIRST.replace("survey", "survey and mend"));
        long third = take(FIRST.replace("survey", "survey, mend and paint"));

        assertThat(clause(second, "1").status()).isEqualTo(ProposalStatus.REPLACED);
        amended.takeOver(
                third, clause(third, "1").id(), "Corrected twice.", clerk.id().actor());
        assertThat(actions.get(action.reference()).wording()).contains("mend and paint");
    }

    private List<Proposal> open(long document) {
        return proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED && proposal.needsFollowup())
                .toList();
    }

    private long take(String clauses) {
        byte[] file = (HEAD + clauses).getBytes(StandardCharsets.UTF_8);
        return imports.take(board.id(), "minutes.txt", file, clerk.id().actor()).number();
    }

    private Proposal clause(long document, String label) {
        return proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .filter(proposal -> proposal.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Action confirm(long document, String label) {
        Proposal proposal = clause(document, label);
        review.keep(document, Map.of(proposal.id(), draft("Survey the quay wall")));
        assertThat(review.confirm(document, proposal.id(), clerk.id().actor())).isEmpty();
        return actions.get(new Reference(outcomes.of(List.of(proposal.id())).get(proposal.id())));
    }

    private Draft draft(String title) {
        return new Draft(title, owner.name(), "3 March 2026", "NORMAL", "", "");
    }
}
