package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the form, which keeps the e-mail address and does not say which part was wrong. */
final class SignInFailure implements AuthenticationFailureHandler {

    static final String EMAIL = SignInFailure.class.getName() + ".email";
    private static final int LONGEST_ADDRESS = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String email = request.getParameter("email");
        if (email != null && email.length() <= LONGEST_ADDRESS) {
            request.getSession().setAttribute(EMAIL, email);
        }
        response.sendRedirect(request.getContextPath() + SignInController.PATH + "?refused");
    }
}
