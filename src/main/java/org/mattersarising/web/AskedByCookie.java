package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Finds whose a request is by its cookie; style sheets and pictures are the same for everybody, and no session is read for them. */
final class AskedByCookie implements HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    AskedByCookie(CookieSerializer cookie) {
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/")
                ? List.of()
                : cookies.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
