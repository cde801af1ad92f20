/**
 * What people are told by mail.
 *
 * <ul>
 *   <li><b>Notice</b>: one thing that one person is told about one action. It carries all that its mail prints.
 *   <li><b>Outbox</b>: notices written in the transaction that causes them, sent afterwards; nothing is ever removed from it.
 *   <li><b>Recipient</b>: the person a notice is for. <b>Addressee</b>: whoever gets the mail on the day, the recipient or their deputy.
 *   <li><b>Claim</b>: that one node, for a while, is the only one that may send certain notices.
 *   <li><b>Bundle</b>: notices of one recipient that travel in one mail; a <b>digest</b> where they are several.
 *   <li><b>Letter</b>: a mail as people read it, in plain text and in HTML.
 *   <li><b>Handover</b>: what the mail server made of one mail.
 *   <li><b>Civil hours</b>: when mail that need not leave at once may leave.
 *   <li><b>Suspended address</b>: one that the mail server refused for good.
 *   <li><b>Came back</b>: of a mail that the mail server took and could not deliver; its report names the mail by its Message-ID.
 * </ul>
 *
 * <p>The way of a notice: {@link org.mattersarising.notifications.Outbox} takes it in, {@code Claims} takes it for this node, {@code
 * Correspondence} looks once more whether and to whom it goes and has {@code MailWriter} write it, {@code SmtpServer} hands it over, {@code
 * Results} records what came of it.
 */
@ApplicationModule(allowedDependencies = {"people", "audit", "shared", "web"})
package org.mattersarising.notifications;

import org.springframework.modulith.ApplicationModule;
