package org.mattersarising.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.mattersarising.people.SecondStep;
import org.mattersarising.people.SignedIn;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody further who still has a second step before them: whatever they ask for leads there. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 2)
class SecondStepFilter extends OncePerRequestFilter {

    static final String PASSED = SecondStepFilter.class.getName() + ".passed";
    static final String WANTED = SecondStepFilter.class.getName() + ".wanted";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn person && isPending(request, person)) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            if (!isOnTheWay(path)) {
                if ("GET".equals(request.getMethod())) {
                    String query = request.getQueryString();
                    request.getSession().setAttribute(WANTED, query == null ? path : path + "?" + query);
                }
                response.sendRedirect(request.getContextPath()
                        + (person.secondStep() == SecondStep.ENTER
                                ? SecondStepController.PATH
                                : SecondStepController.SET_UP));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    static boolean isPending(HttpServletRequest request, SignedIn person) {
        HttpSession session = request.getSession(false);
        return person.secondStep() != SecondStep.NONE && (session == null || session.getAttribute(PASSED) == null);
    }

    private static boolean isOnTheWay(String path) {
        return path.equals(SecondStepController.PATH)
                || path.equals(SecondStepController.SET_UP)
                || path.equals(PasskeyController.USE)
                || path.equals(PasskeyController.ADD)
                || path.equals("/sign-in")
                || path.equals("/error")
                || path.startsWith("/assets/");
    }
}
