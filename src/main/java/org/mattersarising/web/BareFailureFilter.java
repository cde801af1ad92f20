package org.mattersarising.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is away where not even the session can be had, and that there is no room, or that a form is too large, where not even
 * the form can be read: before all pages, and so without their frame.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class BareFailureFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BareFailureFilter.class);

    private final BarePage page;

    BareFailureFilter(BarePage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest before = OneWait.workFor(request);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            boolean noRoom = NoRoom.isToldIn(request);
            boolean unsure = !noRoom && UnsureCommit.isPossibleIn(request);
            if (noRoom || NoRoom.isBehind(failed) && !unsure) {
                NoRoom.log(failed);
                answer(HttpStatus.INSUFFICIENT_STORAGE, "error.507.text", response);
            } else if (NoRoom.isBehind(failed) || NoDatabase.isBehind(failed)) {
                LOG.error("The database did not answer; the person was asked to try again.", failed);
                answer(HttpStatus.SERVICE_UNAVAILABLE, unsure ? "error.503.unsure" : "error.503.text", response);
            } else if (failed instanceof InvalidParameterException unread
                    && unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
                answer(HttpStatus.CONTENT_TOO_LARGE, "error.413.text", response);
            } else {
                throw failed;
            }
        } finally {
            OneWait.workFor(before);
        }
    }

    /** The page for another failure needs the session too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void answer(HttpStatus status, String sentence, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, NoDatabase.SECONDS_TO_WAIT);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(BarePage.TYPE);
        response.getOutputStream().write(page.of(status, sentence).getBytes(StandardCharsets.UTF_8));
        // Until it is on its way, the server would put its own page for failures in its place.
        response.flushBuffer();
    }
}
