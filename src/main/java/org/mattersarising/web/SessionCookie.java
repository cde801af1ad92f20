package org.mattersarising.web;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * Names the session cookie: with https its name binds it to this very host, so that no sibling host can plant one. It is the same whether
 * sessions are kept in the database or, where there is none, by the server.
 */
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
            cookie.setName(name());
            cookie.setSecure(settings.isHttps());
            cookie.setHttpOnly(true);
            cookie.setPath("/");
        });
    }

    /** The same cookie, for sessions in the database. */
    CookieSerializer serializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name());
        cookie.setUseSecureCookie(settings.isHttps());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    private String name() {
        return settings.isHttps() ? BOUND : PLAIN;
    }

    /** After the server's own settings have been applied. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
