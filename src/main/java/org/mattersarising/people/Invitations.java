package org.mattersarising.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people sign in: whoever is invited chooses a password with a link that works once. It serves whoever has forgotten theirs too; a new
 * link makes older ones void.
 */
@Service
@Transactional
public class Invitations {

    /** For how long a link works. */
    public static final Duration OPEN_FOR = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InvitationRecords invitations;
    private final People people;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRecords invitations,
            People people,
            Accounts accounts,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites somebody.
     *
     * @return what the link carries; it is kept nowhere and cannot be had again
     * @throws Refused when they have left
     */
    public String invite(PersonId person, Actor by) {
        if (!people.get(person).isHere(LocalDate.now(clock))) {
            throw new Refused(people.get(person).name() + " has left; only people who are here can sign in.");
        }
        String token = secret();
        useUp(person);
        invitations.save(new Invitation(person, hash(token), clock.instant().plus(OPEN_FOR)));
        events.publishEvent(new AccountEvent.Invited(person, by));
        return token;
    }

    /** Who was invited with a link that still works. */
    @Transactional(readOnly = true)
    public Optional<Person> invited(String token) {
        return open(token).map(invitation -> people.get(invitation.person()));
    }

    /**
     * Takes the password that an invited person chose; they sign in with it from now on.
     *
     * @throws Refused when the link does not work any more, or the password is too easy to guess
     */
    public void accept(String token, String password) {
        PersonId person = open(token).map(Invitation::person).orElseThrow(Invitations::noLonger);
        choose(person, password);
        if (!useUp(person)) {
            throw noLonger();
        }
    }

    /** Gives somebody a password that was chosen by them just now. */
    void choose(PersonId id, String password) {
        Person person = people.get(id);
        PasswordRule.check(password, person.name(), person.email());
        String hash = encoder.encode(password);
        accounts.findById(id.value())
                .ifPresentOrElse(account -> account.opensWith(hash), () -> accounts.save(new Account(id, hash)));
        events.publishEvent(new AccountEvent.PasswordChosen(id));
    }

    /**
     * Lets somebody sign in with their organisation's account and without a password here. Whoever has an open account keeps it.
     *
     * @throws Refused when they have left
     */
    public void admit(PersonId person, Actor by) {
        if (!people.get(person).isHere(LocalDate.now(clock))) {
            throw new Refused(people.get(person).name() + " has left; only people who are here can sign in.");
        }
        Optional<Account> account = accounts.findById(person.value());
        if (account.filter(Account::enabled).isPresent()) {
            return;
        }
        String nobodys = encoder.encode(secret());
        account.ifPresentOrElse(closed -> closed.opensWith(nobodys), () -> accounts.save(new Account(person, nobodys)));
        events.publishEvent(new AccountEvent.Admitted(person, by));
    }

    private static String secret() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Closes somebody's account; an invitation opens it again. */
    public void close(PersonId person, Actor by) {
        useUp(person);
        accounts.findById(person.value()).filter(Account::enabled).ifPresent(account -> {
            account.closes();
            events.publishEvent(new AccountEvent.Closed(person, by));
        });
    }

    private Optional<Invitation> open(String token) {
        return invitations
                .findByTokenHash(hash(token))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .filter(invitation -> people.get(invitation.person()).isHere(LocalDate.now(clock)));
    }

    /** Makes every link of the person void; false where somebody else was quicker. */
    private boolean useUp(PersonId person) {
        List<Invitation> unused = invitations.findByPersonIdAndUsedAtIsNull(person);
        unused.forEach(invitation -> invitation.used(clock.instant()));
        return !unused.isEmpty();
    }

    private static Refused noLonger() {
        return new Refused("This link does not work any more; ask whoever gave it to you for a new one.");
    }

    private static String hash(String token) {
        return Sha256.hex(token);
    }
}
