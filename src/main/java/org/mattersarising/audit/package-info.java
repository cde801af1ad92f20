/**
 * The trail of what happened: who, what, about which thing, when and why. Append-only, written in the transaction that causes the entry.
 *
 * <ul>
 *   <li><b>Recordable</b>: an event that says of itself how it is to be written down.
 *   <li><b>Audit entry</b>: one line of the trail; it keeps the actor's number, never a name.
 *   <li><b>Seal</b>: the fingerprint of an entry and of the seal before it. Seals make the chain that shows whether the trail is whole.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
package org.mattersarising.audit;

import org.springframework.modulith.ApplicationModule;
