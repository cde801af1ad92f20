/**
 * What boards asked to be done: who is accountable, by when, and how far it is.
 *
 * <ul>
 *   <li><b>Action</b>: something a board left somebody to do. It is the truth; the process that chases it follows.
 *   <li><b>Owner</b>: the one person accountable. Where the action lies with a post, whoever holds it.
 *   <li><b>Contributor</b>: somebody who was asked to help: sees the action and reports on it, and is not accountable.
 *   <li><b>Recommendation</b>: an action that is recommended to another body, which has to accept it, accept it in part or reject it with
 *       reasons. Its time begins with the day on which it receives <b>notice</b>; that no response came in time is a fact that is kept.
 *   <li><b>Doer</b>: who works on it: the owner, or the person to whom the owner delegated it while staying accountable.
 *   <li><b>Due date</b>: the last day on which it is in time. Overdue is a question about this date, not a status.
 *   <li><b>More time</b>: a request for a later due date. Every former date is kept with its reason.
 *   <li><b>Verified</b>: the clerk is satisfied that what was reported complete is complete.
 *   <li><b>Proposed for closure</b>: verified, and shown to the next meeting, which agrees that it is closed.
 *   <li><b>Exempt</b>: closed to the public. Only its reference and its public text may leave the pages of those entitled.
 *   <li><b>View</b>: filters of the list of actions; a <b>saved view</b> is one to which a person has given a name.
 *   <li><b>Since the last visit</b>: what others did to actions after a person last looked at them. Pages opened within half an hour of each
 *       other are one visit.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"minutes", "meetings", "people", "audit", "shared", "web"})
package org.mattersarising.actions;

import org.springframework.modulith.ApplicationModule;
