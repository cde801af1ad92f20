package org.mattersarising.people.signin;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation's own accounts, such as those of Entra ID or Keycloak.
 *
 * @param issuer the provider's address, such as {@code https://login.microsoftonline.com/TENANT/v2.0}; empty where there is none
 * @param title what people call their account there
 * @param trustEmail whether every address that the provider gives is verified, though it does not say so; Entra ID does not
 * @param secondStep whether the provider asks for a second step, so that none is asked for here
 * @param rolesClaim the claim that lists what somebody may do
 * @param roles which of our roles a value of that claim stands for: {@code ADMINISTRATOR}, {@code AUDITOR}, or one for a board, {@code CLERK/3}
 */
@ConfigurationProperties("matters.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your organisation’s account") String title,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("false") boolean trustEmail,
        @DefaultValue("false") boolean secondStep,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, String> roles) {}
