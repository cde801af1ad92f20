package org.mattersarising.people.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes that an app makes of a shared secret and the time, after RFC 6238, as all apps have them: six digits, each for thirty seconds. */
final class AppCodes {

    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AppCodes() {}

    /** A new secret as people type it into an app. */
    static String freshSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The step of which this is the code: the present one or, because clocks differ, one beside it. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> at(secret, step).equals(code))
                .findFirst();
    }

    static String at(String secret, Instant time) {
        return at(secret, time.getEpochSecond() / STEP_SECONDS);
    }

    private static String at(String secret, long step) {
        try {
            SecretKey key = new SecretKeySpec(new Base32().decode(secret), "RAW");
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("Any bytes are a key for HMAC-SHA-1.", impossible);
        }
    }
}
