package org.mattersarising.partners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.Actions;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a link still opens, which is asked anew at every step. */
@Component
@Transactional(readOnly = true)
public class Doorstep {

    private final PartnerLinks links;
    private final People people;
    private final Actions actions;
    private final ActionAccess access;
    private final Clock clock;

    Doorstep(PartnerLinks links, People people, Actions actions, ActionAccess access, Clock clock) {
        this.links = links;
        this.people = people;
        this.actions = actions;
        this.access = access;
        this.clock = clock;
    }

    /** Who comes by a link, and for what. */
    public record Caller(PartnerLink link, Person person, Action action) {}

    /** Nothing where it does not open, whatever the reason. */
    public Optional<Caller> caller(String token) {
        return links.findByTokenHash(Sha256.hex(token)).flatMap(link -> {
            Person person = people.get(link.person());
            Action action = actions.get(link.reference());
            return link.isGood(person, clock.instant()) && mayAnswer(person, action)
                    ? Optional.of(new Caller(link, person, action))
                    : Optional.empty();
        });
    }

    /** The same rule as for whoever signs in, with no role but what is theirs by the action itself. */
    boolean mayAnswer(Person person, Action action) {
        return person.isHere(LocalDate.now(clock))
                && access.may(new SignedIn(person, "", false, List.of()), action, ActionMove.PROGRESS);
    }

    Instant now() {
        return clock.instant();
    }
}
