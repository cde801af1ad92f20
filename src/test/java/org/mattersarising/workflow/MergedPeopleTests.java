package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.MailStatus;
import org.mattersarising.notifications.OutboxMessages;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Doubles;
import org.mattersarising.people.Merging;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.Role;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Of two entries for one person everything moves to one, the engine's tasks included. */
@WholeService
@Import({ProcessDriver.class, Pages.class, SomeActions.class})
class MergedPeopleTests {

    @Autowired
    Merging merging;

    @Autowired
    Doubles doubles;

    @Autowired
    People people;

    @Autowired
    Roles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    Actions actions;

    @Autowired
    ActionLog log;

    @Autowired
    OutboxMessages outbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    ProcessDriver process;

    @Autowired
    ADirectory some;

    @Autowired
    SomeActions someActions;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Body board;
    private Person clerk;
    private Person stays;
    private Person goes;

    @BeforeEach
    void two_entries_for_one_person() {
        clock.reset();
        board = some.body("Harbour Board");
        clerk = some.with(Role.CLERK, board);
        stays = some.person("Asha");
        goes = people.save(new Person(
                "A " + stays.name().split(" ")[1],
                "asha@" + stays.name().split(" ")[1] + ".example.net",
                "Saltmere Council"));
    }

    @Test
    void the_two_are_found_with_the_reason() {
        assertThat(doubles.pairs())
                .filteredOn(pair ->
                        pair.one().id().equals(stays.id()) || pair.other().id().equals(stays.id()))
                .singleElement()
                .extracting(Doubles.Pair::reason)
                .isEqualTo("initial");
        assertThat(pages.page(clerk, "/people/doubles")).contains(goes.email(), stays.email());
    }

    @Test
    void actions_tasks_posts_and_waiting_mail_move_in_one_step() {
        Post post = some.post("Harbour Master", null);
        directory.takesPost(
                goes.id(), post.id(), LocalDate.of(2025, 1, 1), clerk.id().actor());
        Reference owned = someActions.inHand(board, goes);
        Reference delegated = someActions.inHand(board, stays);
        log.delegate(SomeActions.turn(delegated, stays), goes.id(), "");
        assertThat(process.task(owned).getAssignee()).isEqualTo(goes.id().toString());
        long mails = outbox.countByRecipientIdAndStatus(goes.id(), MailStatus.WAITING);
        assertThat(mails).isPositive();
        assertThat(merging.belongings(goes.id()))
                .containsEntry("OWNED", 1L)
                .containsEntry("DELEGATED", 1L)
                .containsEntry("POSTS", 1L)
                .containsEntry("MAILS", mails);

        assertThat(pages.post(clerk, path(), "stays", stays.id().toString())).hasRedirectedUrl("/people/" + stays.id());

        assertThat(actions.get(owned).owner()).isEqualTo(stays.id());
        assertThat(actions.get(delegated).delegate()).isEmpty();
        assertThat(process.task(owned).getAssignee()).isEqualTo(stays.id().toString());
        assertThat(process.task(delegated).getAssignee()).isEqualTo(stays.id().toString());
        assertThat(directory.holder(post.id(), clock.today()).orElseThrow().id())
                .isEqualTo(stays.id());
        assertThat(outbox.countByRecipientIdAndStatus(goes.id(), MailStatus.WAITING))
                .isZero();
        assertThat(people.get(goes.id()).mergedInto()).contains(stays.id());
        assertThat(trail.of("person/" + stays.id()).get(0).what()).isEqualTo("merged another entry into it");
        assertThat(pages.page(clerk, "/people/" + goes.id())).contains("/people/" + stays.id());
        assertThatThrownBy(() -> merging.merge(stays.id(), goes.id(), clerk.id().actor()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("merged already");
    }

    @Test
    void roles_and_the_way_to_sign_in_move_by_an_administrator_only() {
        some.account(goes);
        assertThat(pages.post(clerk, path(), "stays", stays.id().toString())).hasStatus(403);
        assertThat(people.get(goes.id()).mergedInto()).isEmpty();

        Person chair = some.with(Role.CHAIR, board);
        merging.merge(stays.id(), chair.id(), clerk.id().actor());
        assertThat(roles.findByPersonId(stays.id()))
                .singleElement()
                .extracting("role")
                .isEqualTo(Role.CHAIR);
        merging.merge(stays.id(), goes.id(), clerk.id().actor());
        assertThat(accounts.findById(stays.id().value()).orElseThrow().enabled())
                .isTrue();
        assertThat(accounts.findById(goes.id().value()).orElseThrow().enabled()).isFalse();
    }

    @Test
    void which_stays_must_be_chosen() {
        assertThat(pages.post(clerk, path())).hasStatusOk().bodyText().contains("Choose which entry stays.");
    }

    private String path() {
        return "/people/" + stays.id() + "/merge/" + goes.id();
    }
}
