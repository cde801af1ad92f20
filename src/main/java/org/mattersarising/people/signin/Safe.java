package org.mattersarising.people.signin;

import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/** Keeps secrets that must be read again, encrypted (AES-256-GCM) with a key that is not in the database. */
@Component
class Safe {

    private static final int SHORTEST = 32;

    /** Not secret; makes keys of equal words differ from those of other programs. */
    private static final String SALT = "6d6174746572732d61726973696e6721";

    private final TextEncryptor encryptor;

    Safe(@Value("${matters.secret:}") String secret) {
        if (!secret.isBlank() && secret.strip().length() < SHORTEST) {
            throw new Refused("MATTERS_SECRET must have at least " + SHORTEST
                    + " characters; make one with: openssl rand -base64 32");
        }
        this.encryptor = secret.isBlank() ? null : Encryptors.delux(secret.strip(), SALT);
    }

    boolean hasKey() {
        return encryptor != null;
    }

    String lock(String text) {
        return key().encrypt(text);
    }

    String unlock(String locked) {
        try {
            return key().decrypt(locked);
        } catch (IllegalStateException otherKey) {
            throw new IllegalStateException(
                    "A second step was set up under another MATTERS_SECRET; put that one back, or have an administrator reset the second step.",
                    otherKey);
        }
    }

    private TextEncryptor key() {
        if (encryptor == null) {
            throw new Refused("A second step needs a key on this server; ask whoever runs it to set MATTERS_SECRET.");
        }
        return encryptor;
    }
}
