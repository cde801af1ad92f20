package org.mattersarising.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.mattersarising.web.WebSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** By what a partner's browser is known again. It is no sign-in: it opens one action, and nothing else asks for it. */
@Component
class BrowserCookie {

    private static final Duration LASTS = Duration.ofHours(1);
    private static final String NAME = "matters-partner";

    private final boolean https;

    BrowserCookie(WebSettings web) {
        this.https = web.isHttps();
    }

    /** What this browser was given, or an empty text. */
    String of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name());
        return cookie == null ? "" : cookie.getValue();
    }

    void give(HttpServletResponse response, String browser) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(), browser)
                        .httpOnly(true)
                        .secure(https)
                        .path("/")
                        .sameSite("Strict")
                        .maxAge(browser.isEmpty() ? Duration.ZERO : LASTS)
                        .build()
                        .toString());
    }

    private String name() {
        return https ? "__Host-" + NAME : NAME;
    }
}
