package org.mattersarising.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form sent after the session ended is answered as {@link EndedSession} says; a form with too large a file is told so; everything else
 * refused is a 403 page.
 */
final class RefusedRequest implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException && isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (why instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
            EndedSession.answer(request, response);
            return;
        }
        forbidden.handle(request, response, why);
    }

    /** The server drops all fields of a form that is too large, so it arrives here without its token. */
    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | ServletException tooLarge) {
            return true;
        }
    }
}
