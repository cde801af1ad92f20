package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Mention;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every move has in common: whoever makes it saw the action as it is, and the event goes out in the same transaction. */
@Component
class Moves {

    private final Actions actions;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(Actions actions, People people, ApplicationEventPublisher events, Clock clock) {
        this.actions = actions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The action, unless it has changed since the person looked at it. */
    Action seen(Turn turn) {
        Action action = actions.get(turn.reference());
        if (turn.seen() != null && turn.seen() != action.version()) {
            throw new SeenOld(turn.reference());
        }
        return action;
    }

    void make(ActionMove move, Turn turn, String why) {
        publish(seen(turn).make(move, turn.by(), why, today()));
    }

    void publish(ActionEvent event) {
        events.publishEvent(event);
    }

    void refuseWhoLeft(PersonId person) {
        if (!people.get(person).isHere(today())) {
            throw new Refused(nameOf(person) + " has left; choose somebody who is still there.");
        }
    }

    String nameOf(PersonId person) {
        return people.get(person).name();
    }

    /** For what is kept for ever: the person by number. */
    static String mention(PersonId person) {
        return Mention.of(person.value());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Words that must be given. */
    static String reason(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refused(otherwise);
        }
        return text.strip();
    }
}
