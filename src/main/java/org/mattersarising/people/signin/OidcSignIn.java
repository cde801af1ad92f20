package org.mattersarising.people.signin;

import java.util.List;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Roles;
import org.mattersarising.web.OtherSignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Signing in with OpenID Connect, where a provider is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${matters.oidc.issuer:}'.isBlank()")
@EnableConfigurationProperties(OidcSettings.class)
class OidcSignIn {

    static final String PROVIDER = "organisation";

    /** The provider is asked for its addresses when somebody first signs in, so that its absence keeps nobody from starting. */
    @Bean
    ClientRegistrationRepository providers(OidcSettings settings) {
        return new ClientRegistrationRepository() {
            private volatile ClientRegistration found;

            @Override
            public ClientRegistration findByRegistrationId(String id) {
                if (!PROVIDER.equals(id)) {
                    return null;
                }
                if (found == null) {
                    found = registration(settings);
                }
                return found;
            }
        };
    }

    @Bean
    OtherSignIn oidc(
            ClientRegistrationRepository providers,
            OidcSettings settings,
            DirectorySignIn directory,
            Admission admission,
            Roles roles) {
        KnownByEmail known = new KnownByEmail(directory, settings);
        OidcArrival arrival = new OidcArrival(directory, new OidcRoles(admission, roles, settings), settings);
        return new OtherSignIn() {
            @Override
            public String title() {
                return settings.title();
            }

            @Override
            public String path() {
                return "/oauth2/authorization/" + PROVIDER;
            }

            @Override
            public void configure(HttpSecurity http) {
                http.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(providers)
                        .userInfoEndpoint(user -> user.oidcUserService(known))
                        .successHandler(arrival)
                        .failureUrl("/sign-in?unknown"));
            }
        };
    }

    private static ClientRegistration registration(OidcSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(PROVIDER)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(List.copyOf(settings.scopes()))
                .build();
    }
}
