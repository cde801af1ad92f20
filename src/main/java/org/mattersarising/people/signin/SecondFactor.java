package org.mattersarising.people.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.mattersarising.people.PersonId;

/** That a person's app makes codes, and from which secret. */
@Entity
class SecondFactor {

    @Id
    private Long personId;

    @Version
    private int version;

    private String secret;
    private long lastStep;

    protected SecondFactor() {}

    /** @param secret encrypted */
    SecondFactor(PersonId person, String secret, long step) {
        this.personId = person.value();
        this.secret = secret;
        this.lastStep = step;
    }

    String secret() {
        return secret;
    }

    /** Takes a code once: whoever looks over a shoulder cannot use it too. */
    boolean takes(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }
}
