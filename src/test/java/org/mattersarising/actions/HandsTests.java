package org.mattersarising.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.MailView;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.ClockMoved;
import org.mattersarising.shared.Mention;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** In whose hands an action is: posts, leavers, contributors. */
@WholeService
class HandsTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions some;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionHands hands;

    @Autowired
    private Directory directory;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TestClock clock;

    private Body board;
    private Post post;
    private Person owner;
    private Person next;
    private Person clerk;

    @BeforeEach
    void start() {
        clock.reset();
        board = people.body("Harbour Board");
        post = people.post("Harbour Master", null);
        owner = people.holder("Asha", post);
        next = people.person("Corin");
        clerk = people.with(Role.CLERK, board);
    }

    @Test
    void an_action_that_lies_with_a_post_goes_to_whoever_takes_it_and_the_history_says_so() {
        Reference action = some.inHand(board, owner);
        assertThat(pages.post(
                        clerk,
                        "/actions/" + action + "/hand-over",
                        "person",
                        owner.name(),
                        "withPost",
                        "true",
                        "text",
                        "It is the post’s."))
                .hasStatus3xxRedirection();
        assertThat(pages.page(clerk, "/actions/" + action)).contains("It lies with the post of " + post.title());

        directory.takesPost(next.id(), post.id(), clock.today(), Actor.SERVICE);

        assertThat(actions.get(action).owner()).isEqualTo(next.id());
        assertThat(actions.get(action).ownerPost()).contains(post.id());
        assertThat(told(action, NoticeKind.ACTION_OFFERED)).contains(next.id());
        assertThat(trail.of(action.value()).get(0).what()).isEqualTo("passed it to the new holder of the post");
        assertThat(trail.of(action.value()).get(0).why())
                .isEqualTo("From %s to %s, who holds the post now."
                        .formatted(
                                Mention.of(owner.id().value()),
                                Mention.of(next.id().value())));
        assertThat(pages.page(clerk, "/actions/" + action))
                .contains("From %s to %s, who holds the post now.".formatted(owner.name(), next.name()));
    }

    @Test
    void a_post_that_is_taken_later_has_its_actions_from_that_day() {
        Reference action = withPost();
        directory.takesPost(next.id(), post.id(), clock.today().plusDays(3), Actor.SERVICE);
        assertThat(actions.get(action).owner()).isEqualTo(owner.id());

        clock.setTo(clock.today().plusDays(3));
        events.publishEvent(new ClockMoved(java.time.Duration.ofDays(3)));

        assertThat(actions.get(action).owner()).isEqualTo(next.id());
    }

    @Test
    void an_action_that_lies_with_the_person_stays_with_them() {
        Reference action = some.inHand(board, owner);
        directory.takesPost(next.id(), post.id(), clock.today(), Actor.SERVICE);
        assertThat(actions.get(action).owner()).isEqualTo(owner.id());
    }

    @Test
    void nothing_lies_with_a_post_that_nobody_holds() {
        Reference action = some.inHand(board, owner);
        assertThat(Pages.text(pages.post(
                        clerk,
                        "/actions/" + action + "/hand-over",
                        "person",
                        next.name(),
                        "withPost",
                        "true",
                        "text",
                        "New duties.")))
                .contains(next.name() + " holds no post today; choose somebody who does", "New duties.");
    }

    @Test
    void a_post_that_falls_vacant_keeps_its_owner_until_somebody_takes_it() {
        Reference action = withPost();
        directory.leaves(owner.id(), clock.today(), Actor.SERVICE);
        assertThat(actions.get(action).owner()).isEqualTo(owner.id());
        directory.takesPost(next.id(), post.id(), clock.today(), Actor.SERVICE);
        assertThat(actions.get(action).owner()).isEqualTo(next.id());
    }

    @Test
    void that_somebody_leaves_is_recorded_on_a_page_that_leads_to_what_they_own() {
        Reference first = some.inHand(board, owner);
        Reference second = some.offered(board, owner);

        assertThat(pages.post(clerk, "/people/" + owner.id() + "/leaves", "last", "16 January 2026"))
                .hasRedirectedUrl("/people/" + owner.id() + "/hand-over");
        assertThat(pages.page(clerk, "/people/" + owner.id() + "/hand-over"))
                .contains("left on 17 January 2026", first.value(), second.value());
        assertThat(told(first, NoticeKind.OWNER_LEAVES)).containsExactly(clerk.id());

        pages.post(clerk, "/people/" + owner.id() + "/hand-over", "person", next.name(), "text", "She leaves.");
        assertThat(List.of(first, second))
                .allSatisfy(action -> assertThat(actions.get(action).owner()).isEqualTo(next.id()));
        assertThat(Pages.text(pages.post(clerk, "/people/" + next.id() + "/leaves", "last", "")))
                .contains("Enter their last day, such as");
        assertThat(pages.get(next, "/people/" + owner.id() + "/leaves")).hasStatus(403);
    }

    @Test
    void what_an_owner_who_left_would_have_been_told_is_told_to_the_clerk() {
        Reference action = some.inHand(board, owner);
        people.left(owner, clock.today());
        pages.post(people.with(Role.CHAIR, board), "/actions/" + action + "/nudge", "text", "How does it stand?");
        assertThat(told(action, NoticeKind.NUDGE)).containsExactly(clerk.id());
    }

    @Test
    void a_contributor_sees_it_and_reports_on_it_until_they_are_released() {
        Reference action = some.inHand(board, owner);
        assertThat(pages.get(next, "/actions/" + action)).hasStatus(404);
        pages.post(owner, "/actions/" + action + "/ask-to-contribute", "person", next.name(), "text", "The figures?");

        assertThat(told(action, NoticeKind.CONTRIBUTION_ASKED)).containsExactly(next.id());
        assertThat(pages.page(owner, "/actions/" + action)).contains("Contributing", next.name());
        assertThat(pages.page(next, "/my/actions")).contains("You contribute to these", action.value());
        assertThat(pages.post(
                        next, "/actions/" + action + "/progress", "standing", "ON_TRACK", "text", "Figures are in."))
                .hasStatus3xxRedirection();
        assertThat(pages.get(next, "/actions/" + action + "/report-complete")).hasStatus(403);

        pages.post(owner, "/actions/" + action + "/release-contributor", "person", next.name());
        assertThat(pages.get(next, "/actions/" + action)).hasStatus(404);
        assertThat(pages.page(owner, "/actions/" + action)).contains("Figures are in.");
    }

    @Test
    void nobody_is_asked_twice_or_to_contribute_to_their_own() {
        Reference action = some.inHand(board, owner);
        hands.askToContribute(SomeActions.turn(action, owner), next.id(), "");
        assertThatThrownBy(() -> hands.askToContribute(SomeActions.turn(action, owner), next.id(), ""))
                .hasMessageContaining("contributes to it already");
        assertThatThrownBy(() -> hands.askToContribute(SomeActions.turn(action, owner), owner.id(), ""))
                .hasMessageContaining("works on it already");
        assertThatThrownBy(() -> hands.release(SomeActions.turn(action, owner), clerk.id(), ""))
                .hasMessageContaining("does not contribute to it");
    }

    @Test
    void a_clerk_enters_an_absence_for_somebody_else_and_ends_it() {
        Reference action = some.inHand(board, owner);
        String page = "/people/" + owner.id() + "/absence";
        assertThat(pages.post(clerk, page, "from", "13/1/2026", "last", "20/1/2026", "deputy", next.name()))
                .hasRedirectedUrl(page);
        assertThat(pages.page(clerk, page)).contains("When " + owner.name() + " is away", next.name(), "They are back");
        assertThat(pages.page(next, "/my/actions")).contains(action.value());
        long absence = directory.absences(owner.id(), clock.today()).get(0).id();
        pages.post(clerk, page + "/" + absence + "/end");
        assertThat(directory.actingFor(owner.id(), clock.today())).isEqualTo(owner.id());
        assertThat(pages.get(owner, "/people/" + next.id() + "/absence")).hasStatus(403);
    }

    @Test
    void a_chair_grants_more_time_where_the_body_has_it_so() {
        Person chair = people.with(Role.CHAIR, board);
        Reference action = some.inHand(board, owner);
        String rules = "/boards/" + board.id() + "/follow-up";
        assertThat(pages.post(
                        clerk,
                        rules,
                        "meetingCloses",
                        "true",
                        "answerWithin",
                        "3",
                        "chairGrants",
                        "true",
                        "responseMonths",
                        "2",
                        "replyTo",
                        "clerks@example.org"))
                .hasRedirectedUrl(rules);
        pages.post(owner, "/actions/" + action + "/request-more-time", "date", "5 March 2026", "text", "The flood.");

        assertThat(told(action, NoticeKind.MORE_TIME_REQUESTED)).containsExactly(chair.id());
        assertThat(pages.post(clerk, "/actions/" + action + "/grant-more-time")).hasStatus(403);
        assertThat(pages.post(chair, "/actions/" + action + "/grant-more-time")).hasStatus3xxRedirection();
        assertThat(actions.get(action).dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(pages.page(owner, "/actions/" + action)).contains("put back once", "10 February 2026");
    }

    @Test
    void rules_that_cannot_be_are_refused_and_only_the_clerk_of_the_board_changes_them() {
        String rules = "/boards/" + board.id() + "/follow-up";
        assertThat(Pages.text(pages.post(clerk, rules, "answerWithin", "0", "responseMonths", "40", "replyTo", "us")))
                .contains(
                        "from 1 to 60",
                        "from 1 to 12",
                        "Choose who grants or refuses more time.",
                        "Enter an address such as");
        assertThat(pages.get(people.with(Role.CLERK, people.body("Bridge Board")), rules))
                .hasStatus(404);
        assertThat(pages.get(owner, rules)).hasStatus(403);
    }

    private Reference withPost() {
        Reference action = some.inHand(board, owner);
        hands.handOver(SomeActions.turn(action, clerk), owner.id(), true, "It is the post’s.");
        return action;
    }

    private List<PersonId> told(Reference action, NoticeKind kind) {
        return outbox.about(action.value()).stream()
                .filter(mail -> mail.kind() == kind)
                .map(MailView::recipient)
                .toList();
    }
}
