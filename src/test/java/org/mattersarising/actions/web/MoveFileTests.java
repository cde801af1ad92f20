package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.shared.Reference;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files given with a move: what is taken, what is refused, and how they come back. */
class MoveFileTests extends MoveTest {

    @Test
    void a_file_given_as_evidence_comes_back_as_a_download_and_never_as_a_page() {
        Reference action = some.inHand(board, owner);
        byte[] survey = "Crack at metre 12\n".getBytes();

        made(
                send(owner, action, "report-complete", file("survey.txt", survey), "text", "It was surveyed."),
                action,
                ActionStatus.REPORTED_COMPLETE);

        long id = evidence.listed(action.value()).get(0).id();
        assertThat(pages.page(clerk, "/actions/" + action)).contains("survey.txt");
        assertThat(pages.get(clerk, "/actions/" + action + "/evidence/" + id))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst("Content-Disposition"))
                        .startsWith("attachment; filename=\"survey.txt\""));
    }

    @Test
    void a_file_of_another_action_is_not_found_under_this_one() {
        Reference mine = some.inHand(board, owner);
        Reference another = some.inHand(board, other);
        send(other, another, "report-complete", file("survey.txt", "Done\n".getBytes()), "text", "Done.");
        long id = evidence.listed(another.value()).get(0).id();

        assertThat(pages.get(owner, "/actions/" + mine + "/evidence/" + id)).hasStatus(404);
        assertThat(pages.get(owner, "/actions/" + mine + "/evidence/x")).hasStatus(404);
    }

    @Test
    void a_file_that_is_not_taken_is_named_and_what_was_typed_is_kept() {
        Reference action = some.inHand(board, owner);
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0};

        MvcTestResult result =
                send(owner, action, "report-complete", file("survey.pdf", program), "text", "It was surveyed.");

        refused(result, "survey.pdf", "It was surveyed.", "Choose your files again.");
        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.IN_HAND);
        assertThat(evidence.listed(action.value())).isEmpty();
    }

    @Test
    void a_file_over_the_limit_is_refused_and_what_was_typed_is_kept() {
        Reference action = some.inHand(board, owner);

        MvcTestResult result = send(
                owner,
                action,
                "progress",
                file("survey.txt", new byte[11 * 1024 * 1024]),
                "standing",
                "ON_TRACK",
                "text",
                "Half of it.");

        refused(result, "is larger than 10 MB", "Half of it.");
    }
}
