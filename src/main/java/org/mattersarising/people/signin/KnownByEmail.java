package org.mattersarising.people.signin;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Lets in whom the provider vouches for only where the directory has them with that very address and an open account. Nobody is entered by
 * signing in, and an address that the provider has not verified proves nothing.
 */
class KnownByEmail implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final DirectorySignIn directory;
    private final OidcSettings settings;

    KnownByEmail(DirectorySignIn directory, OidcSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        boolean verified = settings.trustEmail() || Boolean.TRUE.equals(user.getEmailVerified());
        if (user.getEmail() == null || !verified || !isKnown(user.getEmail())) {
            throw new OAuth2AuthenticationException("not_known_here");
        }
        return user;
    }

    private boolean isKnown(String email) {
        try {
            UserDetails person = directory.loadUserByUsername(email);
            return person.isEnabled();
        } catch (UsernameNotFoundException unknown) {
            return false;
        }
    }
}
