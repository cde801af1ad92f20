package org.mattersarising.people.signin;

import java.net.URI;
import java.util.Locale;
import org.mattersarising.web.WebSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For which website passkeys are: browsers give none to another. */
@Component
class PasskeySettings {

    private final URI address;
    private final String domain;

    PasskeySettings(WebSettings web, @Value("${matters.passkeys.domain:}") String domain) {
        this.address = web.address();
        this.domain = domain.isBlank() ? host(web.address()) : domain.strip().toLowerCase(Locale.ROOT);
    }

    /** The address's host, or the domain that it belongs to where that is set. */
    String domain() {
        return domain;
    }

    /** The address as browsers name it: without path, and without the port that goes without saying. */
    String origin() {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() < 0 || address.getPort() == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host(address) + (usual ? "" : ":" + address.getPort());
    }

    /** Browsers have passkeys for names only, and only over https; this machine is taken for safe without. */
    boolean arePossible() {
        boolean named = !domain.matches("[0-9.]+|\\[.*]|");
        return named && ("https".equalsIgnoreCase(address.getScheme()) || domain.equals("localhost"));
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }
}
