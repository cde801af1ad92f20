package org.mattersarising.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of whom a second step is demanded: of the clerks of a board that wants it so, and, as soon as one board does, of all administrators, because
 * they can make anybody a clerk.
 */
@Service
@Transactional
public class SecondStepDemands {

    private final SecondStepDemandRecords demands;
    private final String secret;
    private final ApplicationEventPublisher events;

    SecondStepDemands(
            SecondStepDemandRecords demands,
            @Value("${matters.secret:}") String secret,
            ApplicationEventPublisher events) {
        this.demands = demands;
        this.secret = secret;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean isDemandedBy(long body) {
        return demands.existsById(body);
    }

    /**
     * Has a board demand it, or no longer; nothing happens where it is so already.
     *
     * @throws Refused when nobody could set one up, because this server has no key to keep it under
     */
    public void demand(long body, boolean demanded, Actor by) {
        if (demanded == demands.existsById(body)) {
            return;
        }
        if (demanded && secret.isBlank()) {
            throw new Refused("A second step needs a key on this server; ask whoever runs it to set MATTERS_SECRET.");
        }
        if (demanded) {
            demands.save(new SecondStepDemand(body));
        } else {
            demands.deleteById(body);
        }
        events.publishEvent(new SecondStepDemanded(body, demanded, by));
    }

    /** Whether it is demanded of somebody with these roles. */
    @Transactional(readOnly = true)
    public boolean isDemandedOf(Collection<RoleHeld> roles) {
        boolean concerned =
                roles.stream().anyMatch(held -> held.role() == Role.CLERK || held.role() == Role.ADMINISTRATOR);
        if (!concerned) {
            return false;
        }
        Set<Long> bodies =
                demands.findAll().stream().map(SecondStepDemand::body).collect(Collectors.toSet());
        return roles.stream()
                .anyMatch(held -> held.role() == Role.ADMINISTRATOR
                        ? !bodies.isEmpty()
                        : held.role() == Role.CLERK
                                && held.body().isPresent()
                                && bodies.contains(held.body().getAsLong()));
    }
}
