package org.mattersarising.people.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Sha256;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A key that a device or a browser of a person keeps, as far as this service knows it. */
@Entity
class Passkey {

    private static final int LONGEST_ID = 1400;
    private static final int LONGEST_ATTESTATION = 6000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private PersonId personId;
    private String name;

    @Column(columnDefinition = "char(64)")
    private String credentialHash;

    private String credentialId;
    private String attestation;
    private String transports;
    private long signatureCount;
    private Instant madeAt;
    private Instant usedAt;

    protected Passkey() {}

    /** @throws IllegalArgumentException when the credential is larger than any is */
    Passkey(PersonId person, CredentialRecord credential, Instant madeAt) {
        this.personId = person;
        this.name = credential.getLabel();
        this.credentialHash = hash(credential.getCredentialId());
        this.credentialId = atMost(LONGEST_ID, credential.getCredentialId());
        this.attestation = atMost(LONGEST_ATTESTATION, credential.getAttestationObject());
        this.transports = Arrays.stream(AuthenticatorTransport.values())
                .filter(credential.getTransports()::contains)
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" "));
        this.signatureCount = credential.getSignatureCount();
        this.madeAt = madeAt;
    }

    /** What a credential is found by. */
    static String hash(Bytes credentialId) {
        return Sha256.hex(credentialId.toBase64UrlString());
    }

    private static String atMost(int length, Bytes bytes) {
        String text = bytes.toBase64UrlString();
        if (text.length() > length) {
            throw new IllegalArgumentException("No credential has more than " + length + " characters.");
        }
        return text;
    }

    public Long id() {
        return id;
    }

    PersonId person() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Nothing where it has not been used since it was made. */
    public Instant usedAt() {
        return usedAt;
    }

    void used(long count, Instant at) {
        this.signatureCount = count;
        this.usedAt = at;
    }

    CredentialRecord credential() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(PasskeyHandle.of(personId))
                .attestationObject(Bytes.fromBase64(attestation))
                .transports(transports())
                .signatureCount(signatureCount)
                .label(name)
                .build();
    }

    private Set<AuthenticatorTransport> transports() {
        return Arrays.stream(transports.split(" "))
                .filter(one -> !one.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
