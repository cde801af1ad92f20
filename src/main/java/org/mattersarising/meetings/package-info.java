/**
 * Bodies and the calendar of their meetings.
 *
 * <ul>
 *   <li><b>Body</b>: a board or committee with a clerk, a chair, rules of its own and a calendar.
 *   <li><b>Meeting</b>: one sitting, ordinary or special. What is promised to it is bound to the meeting, not to its date.
 *   <li><b>Municipal year</b>: the year from the annual meeting, in May, by which minutes are numbered.
 *   <li><b>Report deadline</b>: the day by which a report must be with the clerk to be published in time.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"people", "audit", "shared", "web"})
package org.mattersarising.meetings;

import org.springframework.modulith.ApplicationModule;
