package org.mattersarising.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;

/** An address that a mail server refused for good. Nothing is sent to it until somebody sends a mail again by hand. */
@Entity
class SuspendedAddress {

    @Id
    private String address;

    private Instant suspendedAt;
    private String reason;

    protected SuspendedAddress() {}

    SuspendedAddress(String address, Instant suspendedAt, String reason) {
        this.address = key(address);
        this.suspendedAt = suspendedAt;
        this.reason = reason;
    }

    static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    Instant suspendedAt() {
        return suspendedAt;
    }

    String reason() {
        return reason;
    }
}
