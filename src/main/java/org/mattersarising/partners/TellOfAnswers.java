package org.mattersarising.partners;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.actions.Action;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.Notice;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.springframework.stereotype.Component;

/** Tells the clerks that an answer waits, and the partner that theirs was not taken. */
@Component
class TellOfAnswers {

    private final Outbox outbox;
    private final Bodies bodies;
    private final Roles roles;
    private final Clock clock;

    TellOfAnswers(Outbox outbox, Bodies bodies, Roles roles, Clock clock) {
        this.outbox = outbox;
        this.bodies = bodies;
        this.roles = roles;
        this.clock = clock;
    }

    void clerks(Action action, Person partner) {
        roles.findByBodyIdAndRole(action.body().value(), Role.CLERK).stream()
                .map(RoleHeld::person)
                .forEach(clerk ->
                        put(NoticeKind.ANSWER_RECEIVED, action, clerk, partner.name() + ", " + partner.organisation()));
    }

    void partner(Action action, PersonId partner, String why) {
        put(NoticeKind.ANSWER_NOT_TAKEN, action, partner, why);
    }

    private void put(NoticeKind kind, Action action, PersonId to, String words) {
        Body body = bodies.get(action.body());
        outbox.put(new Notice(
                kind,
                to,
                action.reference().value(),
                action.title(),
                action.exempt(),
                action.dueOn(),
                action.daysOverdue(LocalDate.now(clock)),
                body.name(),
                words,
                body.replyTo().orElse(null),
                action.body().value()));
    }
}
