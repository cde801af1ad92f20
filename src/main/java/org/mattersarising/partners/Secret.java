package org.mattersarising.partners;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody can guess. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;

    private Secret() {}

    /** For an address or a cookie: 43 letters, digits, hyphens and underscores. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** To be typed: six digits. */
    static String code() {
        return String.format("%06d", RANDOM.nextInt(CODES));
    }
}
