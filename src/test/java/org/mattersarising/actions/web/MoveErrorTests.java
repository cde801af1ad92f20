package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;

import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.SomeActions;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is said when a move cannot be made, and that nothing typed is lost. */
class MoveErrorTests extends MoveTest {

    @Test
    void an_answer_to_a_request_that_nobody_made_is_not_offered() {
        Reference action = some.inHand(board, owner);

        assertThat(pages.page(clerk, "/actions/" + action)).doesNotContain("Grant more time");
        assertThat(pages.get(clerk, "/actions/" + action + "/grant-more-time")).hasRedirectedUrl("/actions/" + action);
    }

    @Test
    void everything_left_blank_is_told_at_once_beside_its_field() {
        Reference action = some.inHand(board, owner);

        refused(
                post(owner, action, "progress", "text", "  "),
                "Choose whether it is on track, at risk or blocked.",
                "Write in a sentence how it stands.",
                "href=\"#standing\"",
                "href=\"#text\"");
        refused(
                post(owner, action, "request-more-time"),
                "Enter the day until which you need",
                "Write why more time is needed.");
        refused(post(owner, action, "delegate"), "Enter who is to work on it.");
    }

    @Test
    void what_is_no_date_comes_back_as_typed() {
        Reference action = some.inHand(board, owner);

        refused(
                post(owner, action, "request-more-time", "date", "in spring", "text", "Rain."),
                "“in spring” is not a date.",
                "value=\"in spring\"",
                "Rain.");
    }

    @Test
    void a_date_that_has_passed_or_is_no_later_is_refused_beside_the_date() {
        Reference action = some.inHand(board, owner);

        refused(
                post(owner, action, "request-more-time", "date", "1/2/2025", "text", "Rain."),
                "That date has passed",
                "id=\"date-error\"",
                "Rain.");
        refused(
                post(owner, action, "request-more-time", "date", "9 February 2026", "text", "Rain."),
                "It is due on a later day than that already");
    }

    @Test
    void a_name_that_is_unknown_or_could_be_somebody_is_refused_with_the_likeliest() {
        Reference action = some.inHand(board, owner);
        String family = other.name().substring(other.name().indexOf(' ') + 1);

        refused(
                post(owner, action, "delegate", "person", "Nobody Of That Kind"),
                "Nobody in the directory is called “Nobody Of That Kind”; choose a name from the list.");
        refused(post(owner, action, "delegate", "person", family), "could be " + other.name());
    }

    @Test
    void nobody_is_handed_an_action_who_has_left() {
        Reference action = some.inHand(board, owner);
        directory.left(other, clock.today().minusDays(1));

        refused(
                post(clerk, action, "hand-over", "person", other.name(), "text", "New post."),
                "Nobody in the directory is called “" + other.name() + "”; choose a name from the list.");
    }

    @Test
    void too_many_words_are_refused_and_kept() {
        Reference action = some.inHand(board, owner);
        String words = "wall ".repeat(801);

        refused(post(owner, action, "report-complete", "text", words), "Shorten it to 4,000", words.strip());
    }

    @Test
    void whoever_decided_by_an_old_page_is_told_what_the_other_did_and_can_send_theirs_again() {
        Reference action = some.inHand(board, owner);
        int seen = actions.get(action).version();
        post(clerk, action, "change-due-date", "date", "12 Feb 2026", "text", "The tide.");

        MvcTestResult refused = post(
                owner, action, "progress", "seen", "" + seen, "known", "0", "standing", "ON_TRACK", "text", "Fine.");

        refused(refused, "Somebody else changed " + action, clerk.name(), "The tide.", "Fine.");
        String again = "" + actions.get(action).version();
        assertThat(text(refused)).contains("name=\"seen\" value=\"" + again + "\"");
        made(
                post(owner, action, "progress", "seen", again, "standing", "ON_TRACK", "text", "Fine."),
                action,
                ActionStatus.IN_HAND);
    }

    @Test
    void a_move_that_came_too_late_is_refused_with_what_was_typed_still_there() {
        Reference action = some.inHand(board, owner);
        log.withdraw(SomeActions.turn(action, clerk), "Asked twice.");

        refused(
                post(owner, action, "report-complete", "text", "It was surveyed."),
                "is withdrawn, so it cannot be reported complete now",
                "It was surveyed.");
        assertThat(pages.get(owner, "/actions/" + action + "/report-complete")).hasRedirectedUrl("/actions/" + action);
    }

    @Test
    void a_page_that_there_is_not_is_not_found() {
        Reference action = some.inHand(board, owner);

        assertThat(pages.get(owner, "/actions/" + action + "/explode")).hasStatus(404);
        assertThat(pages.get(owner, "/actions/ACT-1999-0001")).hasStatus(404);
        assertThat(pages.get(owner, "/actions/nonsense")).hasStatus(404);
    }
}
