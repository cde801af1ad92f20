package org.mattersarising.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.EndedSession;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks once a minute whether somebody who is signed in may still do what they may do: a role given or taken, a closed account, a new password,
 * signing out everywhere and a leaver take effect within that time, on every node, without signing in again. After twelve hours everybody signs in again.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class FreshSignIn extends OncePerRequestFilter {

    static final Duration STAYS_FRESH = Duration.ofMinutes(1);
    static final Duration LASTS = Duration.ofHours(12);

    static final String LOOKED = FreshSignIn.class.getName() + ".looked";

    private final DirectorySignIn directory;

    FreshSignIn(DirectorySignIn directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn person) {
            HttpSession session = request.getSession(false);
            if (session != null && isDue(session) && !refresh(session, now, person)) {
                SecurityContextHolder.clearContext();
                session.invalidate();
                EndedSession.answer(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** By the machine's clock, as sessions are; not by the clock of a demonstration. */
    private static boolean isDue(HttpSession session) {
        Long looked = (Long) session.getAttribute(LOOKED);
        long last = looked == null ? session.getCreationTime() : looked;
        return System.currentTimeMillis() - last >= STAYS_FRESH.toMillis();
    }

    private boolean refresh(HttpSession session, Authentication now, SignedIn person) {
        if (System.currentTimeMillis() - session.getCreationTime() >= LASTS.toMillis()) {
            return false;
        }
        UserDetails current;
        try {
            current = directory.loadUserByUsername(person.getUsername());
        } catch (UsernameNotFoundException gone) {
            return false;
        }
        if (!current.isEnabled() || !(current instanceof SignedIn fresh && fresh.continues(person))) {
            return false;
        }
        UsernamePasswordAuthenticationToken again = UsernamePasswordAuthenticationToken.authenticated(
                current, now.getCredentials(), current.getAuthorities());
        again.setDetails(now.getDetails());
        again.eraseCredentials();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(again);
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        session.setAttribute(LOOKED, System.currentTimeMillis());
        return true;
    }
}
