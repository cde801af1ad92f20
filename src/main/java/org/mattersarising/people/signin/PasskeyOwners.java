package org.mattersarising.people.signin;

import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as the library wants to know them. The directory has them; nothing is kept besides, and nothing is written. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyOwners(People people) {
        this.people = people;
    }

    PublicKeyCredentialUserEntity of(PersonId id) {
        Person person = people.get(id);
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyHandle.of(id))
                .name(person.email())
                .displayName(person.name())
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return of(PasskeyHandle.person(handle));
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String email) {
        return people.findByEmailIgnoreCase(email)
                .map(person -> of(person.id()))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("People are entered in the directory.");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are erased in the directory.");
    }
}
