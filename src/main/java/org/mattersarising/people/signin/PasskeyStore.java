package org.mattersarising.people.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our passkeys as the library wants to read and write them. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private final PasskeyRecords passkeys;
    private final Clock clock;

    PasskeyStore(PasskeyRecords passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    Optional<Passkey> find(Bytes credentialId) {
        return passkeys.findByCredentialHash(Passkey.hash(credentialId));
    }

    @Override
    public void save(CredentialRecord record) {
        find(record.getCredentialId())
                .ifPresentOrElse(
                        known -> known.used(record.getSignatureCount(), clock.instant()),
                        () -> passkeys.save(new Passkey(
                                PasskeyHandle.person(record.getUserEntityUserId()), record, clock.instant())));
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes credentialId) {
        return find(credentialId).map(Passkey::credential).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.findByPersonIdOrderById(PasskeyHandle.person(handle)).stream()
                .map(Passkey::credential)
                .toList();
    }

    @Override
    public void delete(Bytes credentialId) {
        find(credentialId).ifPresent(passkeys::delete);
    }
}
