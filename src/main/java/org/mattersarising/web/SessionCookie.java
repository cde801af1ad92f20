package org.mattersarising.web;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Names the session cookie: with https its name binds it to this very host, so that no sibling host can plant one. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    static final String PLAIN = "matters-session";
    static final String BOUND = "__Host-matters-session";

    private final WebSettings settings;

    SessionCookie(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        factory.addInitializers(context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(settings.isHttps() ? BOUND : PLAIN);
            cookie.setSecure(settings.isHttps());
            cookie.setHttpOnly(true);
            cookie.setPath("/");
        });
    }

    /** After the server's own settings have been applied. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
