package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Contributor;
import org.mattersarising.actions.Contributors;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.Notice;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Mention;
import org.springframework.stereotype.Component;

/** Puts notices about an action in the outbox. Deputies are found when it is sent, so notices are for the persons concerned. */
@Component
class Tell {

    private final Outbox outbox;
    private final Bodies bodies;
    private final Roles roles;
    private final Contributors contributors;
    private final People people;
    private final Clock clock;

    Tell(Outbox outbox, Bodies bodies, Roles roles, Contributors contributors, People people, Clock clock) {
        this.outbox = outbox;
        this.bodies = bodies;
        this.roles = roles;
        this.contributors = contributors;
        this.people = people;
        this.clock = clock;
    }

    /** Tells each person once; the clerks in the place of somebody who has left, so that nothing is said to nobody. */
    void about(Action action, NoticeKind kind, Collection<PersonId> persons, String words) {
        Body body = bodies.get(action.body());
        int daysOverdue = action.daysOverdue(LocalDate.now(clock));
        LocalDate today = LocalDate.now(clock);
        String spelled = Mention.spelled(
                words, person -> people.get(new PersonId(person)).name());
        persons.stream()
                .flatMap(person -> people.get(person).isHere(today) ? Stream.of(person) : clerks(action).stream())
                .distinct()
                .map(person -> new Notice(
                        kind,
                        person,
                        action.reference().value(),
                        action.title(),
                        action.exempt(),
                        action.dueOn(),
                        daysOverdue,
                        body.name(),
                        spelled,
                        body.replyTo().orElse(null),
                        action.body().value()))
                .forEach(outbox::put);
    }

    /** The owner, and who works on it in their place. */
    List<PersonId> ownerAndDoer(Action action) {
        return Stream.of(action.owner(), action.doer()).distinct().toList();
    }

    List<PersonId> clerks(Action action) {
        return holders(action, Role.CLERK);
    }

    /** Who grants more time: the clerks, or the chair where the body has it so. */
    List<PersonId> timekeepers(Action action) {
        return bodies.get(action.body()).chairGrantsTime() ? chair(action) : clerks(action);
    }

    List<PersonId> clerksAndChair(Action action) {
        return Stream.concat(clerks(action).stream(), chair(action).stream())
                .distinct()
                .toList();
    }

    /** Whoever was asked last to contribute. */
    List<PersonId> lastContributor(Action action) {
        return contributors.findByReferenceOrderById(action.reference()).stream()
                .map(Contributor::person)
                .reduce((first, last) -> last)
                .stream()
                .toList();
    }

    List<PersonId> chair(Action action) {
        return holders(action, Role.CHAIR);
    }

    private List<PersonId> holders(Action action, Role role) {
        return roles.findByBodyIdAndRole(action.body().value(), role).stream()
                .map(RoleHeld::person)
                .toList();
    }
}
