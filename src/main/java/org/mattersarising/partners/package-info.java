/**
 * Lets people of other organisations, who have no account here, answer for one action from the mail they get about it.
 *
 * <ul>
 *   <li><b>Partner</b>: a person of the directory who does what a board asked and cannot sign in.
 *   <li><b>Link</b>: stands in a mail to a partner; for one person, one action and one purpose: to read it and to answer. By itself it does
 *       nothing, because mail scanners open links, run what is on their pages and send their forms.
 *   <li><b>Code</b>: six digits, sent to the partner's address when a browser asks for them; good once, for ten minutes, in that browser.
 *   <li><b>Visit</b>: one browser that asked for a code and, once the code was typed, has the action before it for a while.
 *   <li><b>Answer</b>: what a partner wrote and attached; it waits until the clerk takes it as the partner's report, or does not, with a reason.
 * </ul>
 *
 * <p>Whether a link still opens is decided anew each time: not when it has expired or was revoked, the address has changed, the person has
 * left, the action is another's by now or asks for nothing any more.
 */
@ApplicationModule(allowedDependencies = {"actions", "notifications", "meetings", "people", "audit", "shared", "web"})
package org.mattersarising.partners;

import org.springframework.modulith.ApplicationModule;
