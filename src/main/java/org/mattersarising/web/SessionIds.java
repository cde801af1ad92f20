package org.mattersarising.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.session.SessionIdGenerator;

/** 256 random bits; the library's own have 122. In digits, for a database may take a letter and its capital for one. */
final class SessionIds implements SessionIdGenerator {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
