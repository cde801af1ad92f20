package org.mattersarising.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people in the directory and says what they may do. */
@Service
@Transactional
public class Admission {

    /** No more than a check against slips; whether mail arrives, only mail can tell. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+");

    private static final int LONGEST_ADDRESS = 254;

    private final People people;
    private final Roles roles;
    private final ApplicationEventPublisher events;

    Admission(People people, Roles roles, ApplicationEventPublisher events) {
        this.people = people;
        this.roles = roles;
        this.events = events;
    }

    /**
     * Enters somebody.
     *
     * @throws Refused when the address is none, or somebody has it already
     */
    public PersonId enter(String name, String email, String organisation, Actor by) {
        PersonId id = people.save(new Person(name.strip(), free(email, null), organisation.strip()))
                .id();
        events.publishEvent(new PersonEvent.Entered(id, by));
        return id;
    }

    /**
     * Corrects how somebody stands in the directory.
     *
     * @throws Refused when the address is none, or somebody else has it
     */
    public void correct(PersonId person, String name, String email, String organisation, Actor by) {
        people.get(person).isNow(name.strip(), free(email, person), organisation.strip());
        events.publishEvent(new PersonEvent.Corrected(person, by));
    }

    /**
     * Gives somebody a role; nothing happens where they hold it.
     *
     * @param body the number of the body, or null for the whole service
     */
    public void give(Role role, PersonId person, Long body, Actor by) {
        if (held(role, person, body).isEmpty()) {
            roles.save(new RoleHeld(person, role, body));
            events.publishEvent(new RoleEvent.Given(person, role, body, by));
        }
    }

    /**
     * Takes a role from somebody; nothing happens where they do not hold it.
     *
     * @throws Refused when nobody would be left to administer the service
     */
    public void take(Role role, PersonId person, Long body, Actor by) {
        held(role, person, body).ifPresent(held -> {
            if (role == Role.ADMINISTRATOR && roles.countByRole(role) == 1) {
                throw new Refused("Nobody else administers the service; give somebody else the role first.");
            }
            roles.delete(held);
            events.publishEvent(new RoleEvent.Taken(person, role, body, by));
        });
    }

    private Optional<RoleHeld> held(Role role, PersonId person, Long body) {
        return roles.findByPersonId(person).stream()
                .filter(held -> held.role() == role)
                .filter(held -> body == null
                        ? held.body().isEmpty()
                        : held.body().isPresent() && held.body().getAsLong() == body)
                .findFirst();
    }

    static boolean isAddress(String email) {
        return email.length() <= LONGEST_ADDRESS && ADDRESS.matcher(email).matches();
    }

    private String free(String typed, PersonId own) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(email)) {
            throw new Refused("Enter an e-mail address such as name@example.org.");
        }
        people.findByEmailIgnoreCase(email)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Refused(
                            other.name() + " has that e-mail address already; look whether it is the same person.");
                });
        return email;
    }
}
