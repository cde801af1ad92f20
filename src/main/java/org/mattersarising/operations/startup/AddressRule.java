package org.mattersarising.operations.startup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The address under which people reach the service; it stands in every mail. */
class AddressRule {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment settings;
    private final boolean inEarnest;

    AddressRule(Environment settings, boolean inEarnest) {
        this.settings = settings;
        this.inEarnest = inEarnest;
    }

    List<Finding> findings() {
        String typed = settings.getProperty("matters.web.address", "").strip();
        List<Finding> findings = new ArrayList<>();
        URI address = parsed(typed);
        if (address == null) {
            findings.add(Finding.stops("MATTERS_ADDRESS is \"" + typed + "\", which is not the address of a website:"
                    + " set it as people type it, such as https://actions.example.org."));
            return findings;
        }
        boolean local = THIS_MACHINE.contains(address.getHost().toLowerCase(Locale.ROOT));
        boolean mails = !settings.getProperty("spring.mail.host", "").isBlank();
        if (local && (inEarnest || mails)) {
            findings.add(new Finding(
                    "MATTERS_ADDRESS is " + typed
                            + ", which on any other computer leads nowhere, and stands in every mail:"
                            + " set it as people type it, such as https://actions.example.org.",
                    inEarnest));
        } else if (!local && !"https".equalsIgnoreCase(address.getScheme())) {
            findings.add(new Finding(
                    "MATTERS_ADDRESS is " + typed
                            + ", so passwords and sessions travel readable by everybody in between:"
                            + " put a proxy with a certificate before the service and set its https address.",
                    inEarnest));
        }
        return findings;
    }

    /** The address of a website; {@code null} where it is none. */
    static URI parsed(String typed) {
        try {
            URI address = new URI(typed);
            boolean website =
                    ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                            && address.getHost() != null
                            && address.getQuery() == null
                            && address.getFragment() == null;
            return website ? address : null;
        } catch (java.net.URISyntaxException none) {
            return null;
        }
    }
}
