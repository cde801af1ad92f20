package org.mattersarising.people.signin;

import java.nio.ByteBuffer;
import org.mattersarising.people.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;

/** By what a device knows whose its passkeys are: the person's number, which says nothing elsewhere and stays when their address changes. */
final class PasskeyHandle {

    private PasskeyHandle() {}

    static Bytes of(PersonId person) {
        return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(person.value()).array());
    }

    static PersonId person(Bytes handle) {
        return new PersonId(ByteBuffer.wrap(handle.getBytes()).getLong());
    }
}
