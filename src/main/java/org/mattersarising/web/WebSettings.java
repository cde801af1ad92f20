package org.mattersarising.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service is reached.
 *
 * @param address as people type it, such as {@code https://actions.example.org}; with https the session cookie is only
 *     sent over it
 */
@ConfigurationProperties("matters.web")
public record WebSettings(
        @DefaultValue("http://localhost:8080") URI address) {

    public boolean isHttps() {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
