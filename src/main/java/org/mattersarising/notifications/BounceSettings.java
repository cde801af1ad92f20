package org.mattersarising.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail comes back that could not be delivered.
 *
 * @param address the envelope sender, to which mail systems report; empty for the sender that recipients see
 * @param mailbox the mailbox of that address, such as {@code imaps://user:password@mail.example.org/INBOX}; empty where nobody reads it here
 */
@ConfigurationProperties("matters.mail.bounces")
record BounceSettings(
        @DefaultValue("") String address, @DefaultValue("") String mailbox) {}
