package org.mattersarising.people.signin;

import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a sign-in that comes too soon after others that failed, before any password is looked at. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class ThrottleFilter extends OncePerRequestFilter {

    private static final String MARK = ThrottleFilter.class.getName() + ".mark";

    private final SignInThrottle throttle;
    private final KnownBrowsers known;

    ThrottleFilter(SignInThrottle throttle, KnownBrowsers known) {
        this.throttle = throttle;
        this.known = known;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + "/sign-in"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String email = Objects.requireNonNullElse(request.getParameter("email"), "");
        Optional<String> mark = known.mark(request, email);
        boolean refused = mark.isPresent()
                ? throttle.refuses(mark.get(), SignInThrottle.TRIES_OF_ONE_AT_ONE)
                : throttle.refuses(email, request.getRemoteAddr());
        if (refused) {
            Metrics.counter("matters.signin.throttled").increment();
            response.sendRedirect(request.getContextPath() + "/sign-in?wait");
        } else {
            mark.ifPresent(known -> request.setAttribute(MARK, known));
            chain.doFilter(request, response);
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        Metrics.counter("matters.signin.failed").increment();
        throttle.failed(event.getAuthentication().getName(), address(event.getAuthentication()));
        asked().map(asked -> (String) asked.getRequest().getAttribute(MARK))
                .ifPresent(mark -> throttle.failed(mark, ""));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        String email = event.getAuthentication().getName();
        throttle.succeeded(email, address(event.getAuthentication()));
        asked().filter(asked -> asked.getResponse() != null && !shouldNotFilter(asked.getRequest()))
                .ifPresent(asked -> {
                    Optional.ofNullable((String) asked.getRequest().getAttribute(MARK))
                            .ifPresent(mark -> throttle.succeeded(mark, ""));
                    known.remember(asked.getRequest(), asked.getResponse(), email);
                });
    }

    private static Optional<ServletRequestAttributes> asked() {
        return Optional.ofNullable((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
