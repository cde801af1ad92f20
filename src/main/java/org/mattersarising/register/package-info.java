/**
 * The public register: what a body has resolved and is still open, for everybody to read without signing in.
 *
 * <ul>
 *   <li><b>Open to the public</b>: of a body's register. It is off until the body's clerk opens it; before that it is not there.
 *   <li><b>Line</b>: one open action as the public sees it. Of an exempt one only its reference and its public text; without a public text
 *       there is no line.
 *   <li><b>Responsible</b>: the post with which an action lies and its organisation, otherwise the organisation of its owner. Never a person.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"actions", "meetings", "people", "audit", "shared", "web"})
package org.mattersarising.register;

import org.springframework.modulith.ApplicationModule;
