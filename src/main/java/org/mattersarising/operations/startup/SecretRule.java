package org.mattersarising.operations.startup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Keys that nobody may guess. What they are is never said. */
class SecretRule {

    private static final int SHORTEST = 32;
    private static final int SHORTEST_TOKEN = 20;
    private static final int FEWEST_CHARACTERS = 10;
    private static final String MAKE_ONE = ": make one with openssl rand -base64 32.";

    private final Environment settings;
    private final boolean inEarnest;
    private final boolean demo;

    SecretRule(Environment settings, boolean inEarnest, boolean demo) {
        this.settings = settings;
        this.inEarnest = inEarnest;
        this.demo = demo;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        String secret = settings.getProperty("matters.secret", "").strip();
        if (secret.isEmpty()) {
            if (inEarnest) {
                findings.add(
                        Finding.stops("MATTERS_SECRET is not set, so that no second step can be set up" + MAKE_ONE));
            }
        } else if (!demo && secret.contains("demonstration")) {
            findings.add(
                    Finding.stops("MATTERS_SECRET is that of the demonstration, which everybody knows" + MAKE_ONE));
        } else if (secret.length() < SHORTEST) {
            findings.add(Finding.stops("MATTERS_SECRET must have at least " + SHORTEST + " characters" + MAKE_ONE));
        } else if (secret.chars().distinct().count() < FEWEST_CHARACTERS) {
            findings.add(
                    Finding.stops("MATTERS_SECRET is made of so few characters that it can be guessed" + MAKE_ONE));
        }
        String token = settings.getProperty("matters.metrics.token", "").strip();
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            findings.add(Finding.stops(
                    "MATTERS_METRICS_TOKEN must have at least " + SHORTEST_TOKEN + " characters" + MAKE_ONE));
        }
        return findings;
    }
}
