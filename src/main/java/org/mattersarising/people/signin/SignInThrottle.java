package org.mattersarising.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.mattersarising.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords. Failures count in the database, for every node alike, and whether or not there is an account with the
 * address typed, so that nothing can be learned from being slowed down.
 *
 * <p>One computer that fails with one account is stopped early. All computers together get more attempts at an account, so that nobody is shut
 * out by a stranger who tries a few passwords from elsewhere; and one computer gets more attempts at many accounts, because a council's people
 * often come from one address. A browser in which the owner has signed in before ({@link KnownBrowsers}) is counted by itself, so that nobody
 * can shut them out from elsewhere.
 */
@Component
@Transactional
class SignInThrottle {

    static final int TRIES_OF_ONE_AT_ONE = 6;
    static final int TRIES_AT_ONE_ACCOUNT = 60;
    static final int TRIES_FROM_ONE_ADDRESS = 120;
    static final Duration COUNTS_FOR = Duration.ofMinutes(15);

    private final SignInFailureRecords failures;
    private final Clock clock;

    SignInThrottle(SignInFailureRecords failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean refuses(String email, String address) {
        Instant since = clock.instant().minus(COUNTS_FOR);
        String hash = hash(email);
        return failures.countByEmailHashAndAddressAndAtAfter(hash, address, since) >= TRIES_OF_ONE_AT_ONE
                || failures.countByEmailHashAndAtAfter(hash, since) >= TRIES_AT_ONE_ACCOUNT
                || failures.countByAddressAndAtAfter(address, since) >= TRIES_FROM_ONE_ADDRESS;
    }

    /** Whether so many failed with one thing already, wherever from. */
    @Transactional(readOnly = true)
    public boolean refuses(String what, int most) {
        return failures.countByEmailHashAndAtAfter(hash(what), clock.instant().minus(COUNTS_FOR)) >= most;
    }

    public void failed(String email, String address) {
        Instant now = clock.instant();
        failures.forgetBefore(now.minus(COUNTS_FOR));
        failures.save(new SignInFailureRecord(now, hash(email), address));
    }

    public void succeeded(String email, String address) {
        failures.forget(hash(email), address);
    }

    static String hash(String email) {
        return Sha256.hex(email.strip().toLowerCase(Locale.ROOT));
    }
}
