package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a passkey signs: made for one page, good once, in the session it was made in, and for five minutes. */
record Challenge(String value, long madeAt) implements Serializable {

    static final Duration LASTS = Duration.ofMinutes(5);

    /** What one is for: that of one is no good for the other. */
    enum Purpose {
        MAKE,
        USE;

        private String key() {
            return Challenge.class.getName() + "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** By the machine's clock, as sessions are; not by the clock of a demonstration. */
    static Challenge make(HttpSession session, Purpose purpose) {
        Challenge challenge = new Challenge(Bytes.random().toBase64UrlString(), System.currentTimeMillis());
        session.setAttribute(purpose.key(), challenge);
        return challenge;
    }

    /** Takes it out of the session; nothing where there is none, or too old a one. */
    static Optional<Challenge> take(HttpSession session, Purpose purpose) {
        Challenge challenge = (Challenge) session.getAttribute(purpose.key());
        session.removeAttribute(purpose.key());
        return Optional.ofNullable(challenge)
                .filter(made -> System.currentTimeMillis() - made.madeAt < LASTS.toMillis());
    }

    Bytes bytes() {
        return Bytes.fromBase64(value);
    }
}
