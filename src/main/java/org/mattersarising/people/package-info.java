/**
 * The directory: who there is, which post they hold, to whom it reports, and what they may do.
 *
 * <ul>
 *   <li><b>Person</b>: a human being with a mail address, in an organisation.
 *   <li><b>Post</b>: an office such as Director of Public Health. It survives whoever holds it.
 *   <li><b>Tenure</b>: that a person held a post from one day to another.
 *   <li><b>Line manager</b>: who holds the post to which a person's post reports.
 *   <li><b>Absence</b>: days on which a person is away, and who deputises for them.
 *   <li><b>Role</b>: what a person may do here, for one body or for the whole service.
 *   <li><b>Double</b>: one of two entries for the same person. <b>Merged</b>: everything of it moved to the other.
 *   <li><b>Clerk's work</b>: what waits for a clerk besides single actions; each module tells its own.
 *   <li><b>Account</b>: that a person can sign in, with a password or with their organisation's account.
 *   <li><b>Second step</b>: a code that an app on the person's phone shows, or a passkey, after the password; a board can demand it.
 *   <li><b>Passkey</b>: a key that the person's device or browser keeps and uses for this website only, when they say so there.
 *   <li><b>Erased</b>: of somebody whose name and address were taken out, while what they did stays.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "web"})
package org.mattersarising.people;

import org.springframework.modulith.ApplicationModule;
