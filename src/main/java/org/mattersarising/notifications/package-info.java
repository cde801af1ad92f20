/**
 * What people are told by mail.
 *
 * <ul>
 *   <li><b>Notice</b>: one thing that one person is told. It carries all that it prints.
 *   <li><b>Outbox</b>: notices written in the transaction that causes them, sent afterwards; nothing is ever removed from it.
 *   <li><b>Dispatch</b>: the sending of what is due, safe on several nodes.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"people", "audit", "shared", "web"})
package org.mattersarising.notifications;

import org.springframework.modulith.ApplicationModule;
