package org.mattersarising.notifications;

import java.time.Instant;

/**
 * A mail ready to be handed over.
 *
 * @param mailId its Message-ID
 * @param thread the Message-ID to which it refers, or null
 * @param replyTo null for the sender
 */
record Outgoing(
        String mailId, String thread, String address, String name, String replyTo, Instant date, Letter letter) {}
