package org.mattersarising.people.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mattersarising.people.AccountEvent;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Roles;
import org.mattersarising.people.SecondStepDemands;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys as a second step: added, used, removed. */
@Service
@Transactional
class Passkeys {

    static final int MOST = 10;
    static final int LONGEST_NAME = 60;

    private final PasskeyRecords passkeys;
    private final PasskeyCeremony ceremony;
    private final PasskeySettings settings;
    private final SecondSteps steps;
    private final SecondStepDemands demands;
    private final Roles roles;
    private final ApplicationEventPublisher events;

    Passkeys(
            PasskeyRecords passkeys,
            PasskeyCeremony ceremony,
            PasskeySettings settings,
            SecondSteps steps,
            SecondStepDemands demands,
            Roles roles,
            ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.settings = settings;
        this.steps = steps;
        this.demands = demands;
        this.roles = roles;
        this.events = events;
    }

    boolean arePossible() {
        return settings.arePossible();
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(PersonId person) {
        return passkeys.findByPersonIdOrderById(person);
    }

    /** What a browser is asked in order to make one, as JSON. */
    @Transactional(readOnly = true)
    public String making(PersonId person, Challenge challenge) {
        return ceremony.making(person, challenge);
    }

    /** What a browser is asked in order to use one, as JSON; nothing, and no challenge is made, where the person has none. */
    @Transactional(readOnly = true)
    public Optional<String> using(PersonId person, Supplier<Challenge> challenge) {
        return passkeys.existsByPersonId(person)
                ? Optional.of(ceremony.using(person, challenge.get()))
                : Optional.empty();
    }

    /**
     * Keeps one that a browser has just made.
     *
     * @return recovery codes where the person has none yet; they are kept nowhere and cannot be had again
     * @throws Refused when the browser's answer is no good, or they have as many as anybody needs
     */
    public List<String> add(PersonId person, String name, Challenge challenge, String answer) {
        if (passkeys.findByPersonIdOrderById(person).size() >= MOST) {
            throw new Refused("You have " + MOST + " passkeys, and nobody may have more; remove one first.");
        }
        try {
            ceremony.made(person, name, challenge, answer);
        } catch (PasskeyCeremony.NotAccepted refused) {
            throw new Refused("That passkey could not be added; try again, or add one of another device.");
        }
        events.publishEvent(new AccountEvent.PasskeyAdded(person));
        return steps.freshRecoveryCodes(person);
    }

    /**
     * Whether a passkey of the person signed what was asked.
     *
     * @throws Refused when too many second steps were wrong lately
     */
    public boolean takes(PersonId person, Challenge challenge, String answer) {
        steps.refuseAfterTooMany(person);
        try {
            ceremony.used(person, challenge, answer);
            events.publishEvent(new AccountEvent.PasskeyUsed(person));
            return true;
        } catch (PasskeyCeremony.NotAccepted refused) {
            steps.wasWrong(person);
            events.publishEvent(new AccountEvent.PasskeyRefused(person));
            return false;
        }
    }

    /**
     * Removes one; nothing happens where it is gone or is another's. With the last way the recovery codes go too.
     *
     * @throws Refused when it is the person's only second step and one is demanded of them
     */
    public void remove(PersonId person, long id) {
        Optional<Passkey> found =
                passkeys.findById(id).filter(passkey -> passkey.person().equals(person));
        if (found.isEmpty()) {
            return;
        }
        boolean last = !steps.hasApp(person)
                && passkeys.findByPersonIdOrderById(person).size() == 1;
        if (last && demands.isDemandedOf(roles.findByPersonId(person))) {
            throw new Refused(
                    "A board demands a second step of you and this is your only one; add another passkey or set up an app before you remove it.");
        }
        passkeys.delete(found.get());
        if (last) {
            steps.forgetRecoveryCodes(person);
        }
        events.publishEvent(new AccountEvent.PasskeyRemoved(person));
    }
}
