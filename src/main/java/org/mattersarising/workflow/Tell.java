package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.notifications.Notice;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.springframework.stereotype.Component;

/** Puts notices about an action in the outbox. Deputies are found when it is sent, so notices are for the persons concerned. */
@Component
class Tell {

    private final Outbox outbox;
    private final Bodies bodies;
    private final Roles roles;
    private final Clock clock;

    Tell(Outbox outbox, Bodies bodies, Roles roles, Clock clock) {
        this.outbox = outbox;
        this.bodies = bodies;
        this.roles = roles;
        this.clock = clock;
    }

    /** Tells each person once. */
    void about(Action action, NoticeKind kind, Collection<PersonId> persons, String words) {
        String body = bodies.get(action.body()).name();
        int daysOverdue = action.daysOverdue(LocalDate.now(clock));
        persons.stream()
                .distinct()
                .map(person -> new Notice(
                        kind,
                        person,
                        action.reference().value(),
                        action.title(),
                        action.exempt(),
                        action.dueOn(),
                        daysOverdue,
                        body,
                        words))
                .forEach(outbox::put);
    }

    /** The owner, and who works on it in their place. */
    List<PersonId> ownerAndDoer(Action action) {
        return Stream.of(action.owner(), action.doer()).distinct().toList();
    }

    List<PersonId> clerks(Action action) {
        return holders(action, Role.CLERK);
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
