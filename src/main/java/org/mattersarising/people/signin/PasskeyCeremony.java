package org.mattersarising.people.signin;

import java.util.List;
import java.util.Set;
import org.mattersarising.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of a browser that makes or uses a passkey, and whether its answer is good. The library checks it. */
@Component
class PasskeyCeremony {

    /** An answer came that is none, or not to what was asked, or from another website, or not signed by that key. */
    static final class NotAccepted extends Exception {

        private static final long serialVersionUID = 1L;

        NotAccepted(String why, Throwable cause) {
            super(why, cause);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremony.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PublicKeyCredentialRpEntity website;
    private final PasskeyOwners owners;
    private final PasskeyStore store;
    private final Webauthn4JRelyingPartyOperations library;

    PasskeyCeremony(PasskeySettings settings, PasskeyOwners owners, PasskeyStore store) {
        this.website = PublicKeyCredentialRpEntity.builder()
                .id(settings.domain())
                .name("Matters Arising")
                .build();
        this.owners = owners;
        this.store = store;
        this.library = new Webauthn4JRelyingPartyOperations(owners, store, website, Set.of(settings.origin()));
    }

    /** What a browser is asked in order to make one, as JSON. */
    String making(PersonId person, Challenge challenge) {
        return JSON.writeValueAsString(creation(person, challenge));
    }

    /** What a browser is asked in order to use one of the person's, as JSON. */
    String using(PersonId person, Challenge challenge) {
        return JSON.writeValueAsString(request(person, challenge));
    }

    /** Keeps what the browser made. */
    void made(PersonId person, String name, Challenge challenge, String answer) throws NotAccepted {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    JSON.readValue(answer, new TypeReference<>() {});
            library.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    creation(person, challenge), new RelyingPartyPublicKey(credential, name)));
        } catch (RuntimeException refused) {
            throw notAccepted(refused);
        }
    }

    /** Checks that the browser used a passkey of this person, and keeps that it did. */
    void used(PersonId person, Challenge challenge, String answer) throws NotAccepted {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    JSON.readValue(answer, new TypeReference<>() {});
            if (store.find(credential.getRawId())
                    .filter(known -> known.person().equals(person))
                    .isEmpty()) {
                throw new NotAccepted("The person has no such passkey.", null);
            }
            library.authenticate(new RelyingPartyAuthenticationRequest(request(person, challenge), credential));
        } catch (RuntimeException refused) {
            throw notAccepted(refused);
        }
    }

    /** The library says in many ways, some of them accidents, that an answer is no good; what the database says is something else. */
    private static NotAccepted notAccepted(RuntimeException refused) {
        if (refused instanceof NestedRuntimeException ours) {
            throw ours;
        }
        LOG.debug("A passkey was not accepted", refused);
        return new NotAccepted(refused.getClass().getSimpleName(), refused);
    }

    private PublicKeyCredentialCreationOptions creation(PersonId person, Challenge challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(website)
                .user(owners.of(person))
                .challenge(challenge.bytes())
                .timeout(Challenge.LASTS)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.DISCOURAGED)
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build())
                .excludeCredentials(known(person))
                .build();
    }

    private PublicKeyCredentialRequestOptions request(PersonId person, Challenge challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(website.getId())
                .challenge(challenge.bytes())
                .timeout(Challenge.LASTS)
                .allowCredentials(known(person))
                .userVerification(UserVerificationRequirement.PREFERRED)
                .build();
    }

    private List<PublicKeyCredentialDescriptor> known(PersonId person) {
        return store.findByUserId(PasskeyHandle.of(person)).stream()
                .map(PasskeyCeremony::descriptor)
                .toList();
    }

    private static PublicKeyCredentialDescriptor descriptor(CredentialRecord credential) {
        return PublicKeyCredentialDescriptor.builder()
                .id(credential.getCredentialId())
                .transports(credential.getTransports())
                .build();
    }
}
