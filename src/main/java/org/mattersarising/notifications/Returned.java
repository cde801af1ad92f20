package org.mattersarising.notifications;

/**
 * What a mail that came back says of one recipient.
 *
 * @param mailId the Message-ID of the mail that was sent, or an empty text where the report does not have it
 * @param address the recipient it could not be delivered to
 * @param forGood whether it never will be; otherwise a mail system still tries
 * @param ofAddress whether the address is at fault, and not what was written or a rule of the receiver
 * @param reason in the words of the mail system
 */
record Returned(String mailId, String address, boolean forGood, boolean ofAddress, String reason) {}
