package org.mattersarising.people.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mattersarising.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Makes the person of the directory of whoever comes from the provider, with the roles that the provider says, and leads on. */
class OidcArrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final DirectorySignIn directory;
    private final OidcRoles roles;
    private final OidcSettings settings;

    OidcArrival(DirectorySignIn directory, OidcRoles roles, OidcSettings settings) {
        this.directory = directory;
        this.roles = roles;
        this.settings = settings;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws ServletException, IOException {
        OidcUser user = (OidcUser) arrived.getPrincipal();
        SignedIn person = (SignedIn) directory.loadUserByUsername(user.getEmail());
        if (roles.follow(person.person(), user.getClaims())) {
            person = (SignedIn) directory.loadUserByUsername(user.getEmail());
        }
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        token.eraseCredentials();
        token.setDetails(new WebAuthenticationDetails(request));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (settings.secondStep()) {
            request.getSession().setAttribute(SecondStepFilter.PASSED, true);
        }
        super.onAuthenticationSuccess(request, response, token);
    }
}
