package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.SomeActions;
import org.springframework.beans.factory.annotation.Autowired;

/** Each move by its form: that it is made. */
class MoveTests extends MoveTest {

    @Autowired
    ActionDates dates;

    @Test
    void the_owner_accepts_with_one_button() {
        Reference action = some.offered(board, owner);

        made(post(owner, action, "accept"), action, ActionStatus.IN_HAND);
    }

    @Test
    void a_query_goes_to_the_clerk_who_answers_and_offers_it_to_another() {
        Reference action = some.offered(board, owner);

        made(post(owner, action, "query", "text", "Which wall is meant?"), action, ActionStatus.QUESTIONED);
        assertThat(pages.page(clerk, "/actions/" + action + "/offer-again")).contains(owner.name());
        made(
                post(clerk, action, "offer-again", "text", "The north one.", "person", other.name()),
                action,
                ActionStatus.OFFERED);

        assertThat(actions.get(action).owner()).isEqualTo(other.id());
    }

    @Test
    void the_owner_declines() {
        Reference action = some.offered(board, owner);

        made(post(owner, action, "decline", "text", "The wall is the county’s."), action, ActionStatus.QUESTIONED);
    }

    @Test
    void more_time_is_asked_for_with_a_date_as_people_type_it_and_granted() {
        Reference action = some.inHand(board, owner);

        made(
                post(owner, action, "request-more-time", "date", "5 Mar 2026", "text", "The diver is ill."),
                action,
                ActionStatus.IN_HAND);
        assertThat(pages.page(clerk, "/actions/" + action)).contains("Thursday 5 March 2026");
        made(post(clerk, action, "grant-more-time"), action, ActionStatus.IN_HAND);

        assertThat(actions.get(action).dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void more_time_is_refused_with_a_reason() {
        Reference action = some.inHand(board, owner);
        post(owner, action, "request-more-time", "date", "05/03/26", "text", "The diver is ill.");

        made(post(clerk, action, "refuse-more-time", "text", "The board meets before."), action, ActionStatus.IN_HAND);

        assertThat(actions.get(action)).satisfies(same -> {
            assertThat(same.dueOn()).isEqualTo(SomeActions.DUE);
            assertThat(same.wantedDueOn()).isEmpty();
        });
    }

    @Test
    void the_owner_delegates_and_the_other_reports_progress() {
        Reference action = some.inHand(board, owner);

        made(post(owner, action, "delegate", "person", other.name()), action, ActionStatus.IN_HAND);
        made(
                post(other, action, "progress", "standing", "AT_RISK", "text", "The boat is late."),
                action,
                ActionStatus.IN_HAND);

        assertThat(actions.get(action).owner()).isEqualTo(owner.id());
        assertThat(pages.page(owner, "/actions/" + action))
                .contains("At risk")
                .contains("The boat is late.")
                .contains(other.name() + " works on it for " + owner.name());
    }

    @Test
    void the_clerk_sends_back_and_the_meeting_has_its_say() {
        Reference action = some.reportedComplete(board, owner);

        made(post(clerk, action, "send-back", "text", "The south end is missing."), action, ActionStatus.IN_HAND);
        post(owner, action, "report-complete", "text", "The south end too.");
        made(post(clerk, action, "verify"), action, ActionStatus.PROPOSED_FOR_CLOSURE);
        made(post(clerk, action, "refuse-closure", "text", "A picture."), action, ActionStatus.IN_HAND);
        post(owner, action, "report-complete", "text", "With a picture.");
        post(clerk, action, "verify");
        made(post(clerk, action, "agree-closure"), action, ActionStatus.CLOSED);
        assertThat(pages.page(clerk, "/actions/" + action)).contains("Closed on 13 January 2026.");
    }

    @Test
    void the_clerk_withdraws_supersedes_and_hands_over() {
        Reference withdrawn = some.offered(board, owner);
        Reference superseded = some.inHand(board, owner);
        Reference handed = some.inHand(board, owner);

        made(post(clerk, withdrawn, "withdraw", "text", "Asked twice."), withdrawn, ActionStatus.WITHDRAWN);
        made(post(clerk, superseded, "supersede", "text", "Minute 52."), superseded, ActionStatus.SUPERSEDED);
        made(
                post(clerk, handed, "hand-over", "person", other.name(), "text", "New post."),
                handed,
                ActionStatus.IN_HAND);

        assertThat(actions.get(handed).owner()).isEqualTo(other.id());
    }

    @Test
    void a_due_date_on_the_day_of_a_meeting_says_so_and_the_former_date_is_kept() {
        Reference action = some.inHand(board, owner);
        directory.meeting(board, LocalDate.of(2026, 3, 19));

        made(
                post(clerk, action, "change-due-date", "date", "19 March", "text", "The board wants it there."),
                action,
                ActionStatus.IN_HAND);

        assertThat(pages.page(owner, "/actions/" + action))
                .contains("the meeting of 19 March 2026")
                .contains("10 February 2026, changed to 19 March 2026")
                .contains("The board wants it there.");
    }

    @Test
    void the_chair_nudges() {
        Reference action = some.inHand(board, owner);

        made(post(chair, action, "nudge", "text", "Will it be ready?"), action, ActionStatus.IN_HAND);
        assertThat(pages.page(owner, "/actions/" + action)).contains("Will it be ready?");
    }

    @Test
    void a_deputy_acts_for_whoever_is_away() {
        Reference action = some.offered(board, owner);
        directory.away(owner, other, clock.today(), clock.today().plusDays(3));

        made(post(other, action, "accept"), action, ActionStatus.IN_HAND);
    }

    @Test
    void every_move_has_all_its_words() {
        for (MovePage page : MovePage.values()) {
            Reference action = actionFor(page);
            Person person = EnumSet.of(ActionMove.Who.CLERK, ActionMove.Who.CHAIR, ActionMove.Who.TIMEKEEPER)
                            .contains(page.move().who())
                    ? clerk
                    : owner;
            assertThat(pages.page(person, "/actions/" + action + "/" + page.slug()))
                    .as(page.slug())
                    .doesNotContain("??");
        }
    }

    private Reference actionFor(MovePage page) {
        return switch (page) {
            case ACCEPT, QUERY, DECLINE -> some.offered(board, owner);
            case OFFER_AGAIN -> {
                Reference action = some.offered(board, owner);
                log.query(SomeActions.turn(action, owner), "Which?");
                yield action;
            }
            case GRANT_MORE_TIME, REFUSE_MORE_TIME -> {
                Reference action = some.inHand(board, owner);
                dates.requestMoreTime(SomeActions.turn(action, owner), LocalDate.of(2026, 3, 5), "Rain.");
                yield action;
            }
            case RECORD_NOTICE, RECORD_RESPONSE -> {
                Reference action = some.inHand(board, owner);
                responses.recommendTo(SomeActions.turn(action, clerk), "The Cabinet");
                if (page == MovePage.RECORD_RESPONSE) {
                    responses.notified(SomeActions.turn(action, clerk), clock.today());
                }
                yield action;
            }
            case VERIFY, SEND_BACK -> some.reportedComplete(board, owner);
            case AGREE_CLOSURE, REFUSE_CLOSURE -> {
                Reference action = some.reportedComplete(board, owner);
                log.verify(SomeActions.turn(action, clerk));
                yield action;
            }
            default -> some.inHand(board, owner);
        };
    }
}
