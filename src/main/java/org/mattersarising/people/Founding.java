package org.mattersarising.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in, on a database where nobody can sign in yet. Whoever can read the service's log, or set its variables, has
 * the code; there is no default password.
 */
@Service
public class Founding {

    /** Without what is easily taken for something else. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final Admission admission;
    private final Invitations invitations;
    private final Accounts accounts;
    private final String code;
    private final boolean given;
    private volatile boolean done;

    Founding(
            Admission admission,
            Invitations invitations,
            Accounts accounts,
            @Value("${matters.set-up.code:}") String given) {
        this.admission = admission;
        this.invitations = invitations;
        this.accounts = accounts;
        this.given = !given.isBlank();
        this.code = given.isBlank() ? random() : given.strip();
    }

    /** Whether nobody can sign in yet. */
    public boolean isDue() {
        if (!done) {
            done = accounts.count() > 0;
        }
        return !done;
    }

    /** What the first administrator must know; for the log, and only while it {@link #isDue()}. */
    public String code() {
        return code;
    }

    /** Whether the code was set from outside, so that whoever runs the service knows it and the log need not hold it. */
    public boolean codeIsGiven() {
        return given;
    }

    /**
     * Enters the first administrator, who can sign in from now on.
     *
     * @throws Refused when it was done already, the code is another, the address is none, or the password is too easy to guess
     */
    @Transactional
    public void found(String typedCode, String name, String email, String organisation, String password) {
        if (!isDue()) {
            throw new Refused("The first administrator has been set up already; sign in, or ask them to invite you.");
        }
        if (!MessageDigest.isEqual(plain(typedCode), plain(code))) {
            throw new Refused("That is not the set-up code; copy it from the service's log.");
        }
        PersonId person = admission.enter(name, email, organisation, Actor.SERVICE);
        admission.give(Role.ADMINISTRATOR, person, null, Actor.SERVICE);
        invitations.choose(person, password);
    }

    private static byte[] plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            out.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return out.toString();
    }
}
