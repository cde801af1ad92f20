package org.mattersarising.operations.startup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** The domain that passkeys are for. Browsers refuse one to which the address does not belong. */
class PasskeyRule {

    private final Environment settings;

    PasskeyRule(Environment settings) {
        this.settings = settings;
    }

    List<Finding> findings() {
        String domain =
                settings.getProperty("matters.passkeys.domain", "").strip().toLowerCase(Locale.ROOT);
        URI address = AddressRule.parsed(
                settings.getProperty("matters.web.address", "").strip());
        // Where the address is none, that is told by its own rule.
        String host = address == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        boolean belongs = host.equals(domain) || domain.contains(".") && host.endsWith("." + domain);
        if (domain.isEmpty() || host.isEmpty() || belongs) {
            return List.of();
        }
        return List.of(Finding.stops("MATTERS_PASSKEY_DOMAIN is \"" + domain + "\", to which the host " + host
                + " of MATTERS_ADDRESS does not belong, so that no browser would give a passkey: set it to that host,"
                + " or leave it empty."));
    }
}
