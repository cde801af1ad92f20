package org.mattersarising.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.shared.Sha256;

/**
 * One link of the chain.
 *
 * @param number counted from 1 without a gap
 * @param hash SHA-256 over the hash before and the entry's parts, each with its length before it, as 64 hexadecimal digits
 */
public record Seal(long number, String hash) {

    /** What the first seal follows. */
    static final Seal BEGINNING = new Seal(0, "0".repeat(64));

    private static final Pattern COPIED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** As {@link #toString()} gave it; nothing where it is not one. */
    public static Optional<Seal> of(String copied) {
        Matcher parts = COPIED.matcher(copied.strip());
        return parts.matches()
                ? Optional.of(new Seal(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    Seal next(SealedEntry entry) {
        return new Seal(number + 1, Sha256.hex(hash + entry.canonical()));
    }

    /** As people copy it: number, colon, hash. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
