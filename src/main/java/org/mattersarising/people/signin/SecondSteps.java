package org.mattersarising.people.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.mattersarising.people.AccountEvent;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.SecondStep;
import org.mattersarising.people.SecondStepDemands;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step of signing in: set up, taken, reset. */
@Service
@Transactional
public class SecondSteps {

    static final int RECOVERY_CODES = 8;
    static final int MOST_TRIES = 10;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;
    private final PasskeyRecords passkeys;
    private final RecoveryCodes recovery;
    private final SecondStepDemands demands;
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Safe safe;
    private final ApplicationEventPublisher events;

    SecondSteps(
            SecondFactors factors,
            PasskeyRecords passkeys,
            RecoveryCodes recovery,
            SecondStepDemands demands,
            Accounts accounts,
            SignInThrottle throttle,
            Safe safe,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.demands = demands;
        this.accounts = accounts;
        this.throttle = throttle;
        this.safe = safe;
        this.events = events;
    }

    /** Whether they have an app or a passkey. */
    @Transactional(readOnly = true)
    public boolean isSetUp(PersonId person) {
        return hasApp(person) || passkeys.existsByPersonId(person);
    }

    @Transactional(readOnly = true)
    boolean hasApp(PersonId person) {
        return factors.existsById(person.value());
    }

    /** What somebody with these roles does after their password. */
    @Transactional(readOnly = true)
    SecondStep of(PersonId person, Collection<RoleHeld> roles) {
        return isSetUp(person) ? SecondStep.ENTER : demands.isDemandedOf(roles) ? SecondStep.SET_UP : SecondStep.NONE;
    }

    boolean canBeSetUp() {
        return safe.hasKey();
    }

    /** Whether they can set up an app and have none. */
    @Transactional(readOnly = true)
    boolean isAppToBeHad(PersonId person) {
        return canBeSetUp() && !hasApp(person);
    }

    @Transactional(readOnly = true)
    long recoveryCodes(PersonId person) {
        return recovery.countByPersonId(person);
    }

    /**
     * Sets up an app, once a code has shown that it has the secret.
     *
     * @return recovery codes where the person has none yet; they are kept nowhere and cannot be had again
     * @throws Refused when one is set up already, or the code is wrong
     */
    List<String> setUp(PersonId person, String secret, String code) {
        if (hasApp(person)) {
            throw new Refused("Your app is set up already; ask an administrator to reset it if you need another.");
        }
        OptionalLong step = AppCodes.stepOf(secret, plain(code), now());
        if (step.isEmpty()) {
            throw new Refused(
                    "That is not the code that the app shows now; type the present one, and look whether the clock of your device is right.");
        }
        factors.save(new SecondFactor(person, safe.lock(secret), step.getAsLong()));
        events.publishEvent(new AccountEvent.SecondStepSetUp(person));
        return freshRecoveryCodes(person);
    }

    /**
     * Forgets the app of somebody who goes on with passkeys, such as when they have a new telephone.
     *
     * @throws Refused when they have no passkey, so that nothing would be left
     */
    void removeApp(PersonId person) {
        if (!passkeys.existsByPersonId(person)) {
            throw new Refused("Your app is your only second step; add a passkey before you remove it.");
        }
        factors.findById(person.value()).ifPresent(app -> {
            factors.delete(app);
            events.publishEvent(new AccountEvent.AppRemoved(person));
        });
    }

    /** Makes them where the person has none. */
    List<String> freshRecoveryCodes(PersonId person) {
        if (recovery.countByPersonId(person) > 0) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String fresh = freshCode();
            codes.add(fresh);
            recovery.save(new RecoveryCode(person, Sha256.hex(plain(fresh))));
        }
        return codes;
    }

    /**
     * Whether a code of the app, or one of the recovery codes, lets somebody in. Each does so once.
     *
     * @throws Refused when too many were wrong lately
     */
    boolean takes(PersonId person, String typed) {
        refuseAfterTooMany(person);
        String code = plain(typed);
        boolean right = factors.findById(person.value())
                .map(factor -> {
                    OptionalLong step = AppCodes.stepOf(safe.unlock(factor.secret()), code, now());
                    return step.isPresent() && factor.takes(step.getAsLong());
                })
                .orElse(false);
        if (!right && recovery.useUp(person, Sha256.hex(code)) == 1) {
            events.publishEvent(new AccountEvent.RecoveryCodeUsed(person));
            right = true;
        }
        if (!right) {
            wasWrong(person);
        }
        return right;
    }

    void forgetRecoveryCodes(PersonId person) {
        recovery.forget(person);
    }

    /** @throws Refused when too many codes and passkeys of the person were wrong lately */
    void refuseAfterTooMany(PersonId person) {
        if (throttle.refuses(key(person), MOST_TRIES)) {
            throw new Refused("Too many codes were wrong; wait a quarter of an hour and try again.");
        }
    }

    void wasWrong(PersonId person) {
        throttle.failed(key(person), "");
    }

    private static String key(PersonId person) {
        return "second-step/" + person;
    }

    /** Forgets app, passkeys and codes: whoever it is demanded of sets up another at their next sign-in. What is open under it ends. */
    public void reset(PersonId person, Actor by) {
        if (isSetUp(person)) {
            factors.findById(person.value()).ifPresent(factors::delete);
            passkeys.forget(person);
            recovery.forget(person);
            accounts.findById(person.value()).ifPresent(account -> account.signsOutEverywhere());
            events.publishEvent(new AccountEvent.SecondStepReset(person, by));
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String freshCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** By the machine's clock, as the app has it; not by the clock of a demonstration. */
    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}
