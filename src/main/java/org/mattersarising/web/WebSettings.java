package org.mattersarising.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service is reached.
 *
 * @param address as people type it, such as {@code https://actions.example.org}; with https the session cookie is only
 *     sent over it
 * @param securityContact to whom holes are reported, a mail address or the address of a page; empty for nobody
 */
@ConfigurationProperties("matters.web")
public record WebSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("") String securityContact) {

    public boolean isHttps() {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
