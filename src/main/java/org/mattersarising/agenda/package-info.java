/**
 * What comes to which meeting, and whether it came.
 *
 * <ul>
 *   <li><b>Work programme</b>: the body's own list of what comes to which of its meetings.
 *   <li><b>Entry</b>: one line of it, bound to a meeting, or "date to be decided".
 *   <li><b>Promised</b>: an entry behind which stands something the board resolved to hear again.
 *   <li><b>Report</b>: what is handed in for a promised entry, with its title and recommendations, by its report deadline.
 *   <li><b>Standing report</b>: an entry that comes again by itself, to each meeting or every so many months, until the board ends it.
 *   <li><b>Not fixed</b>: of an entry whose meeting the board left open; it stands on one until its clerk or chair fixes it.
 *   <li><b>Kept, elsewhere, missing</b>: what became of a promise when the agenda was published.
 *   <li><b>Considered</b>: the board has dealt with it: closed, renewed (it wants to hear again) or deferred (not reached).
 *   <li><b>Chain</b>: a matter over the years: resolved, reported, renewed, closed, across minutes that go back to older ones.
 *   <li><b>Matters arising</b>: the standing item on which all that is outstanding comes back to the next meeting.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"actions", "minutes", "meetings", "people", "audit", "shared", "web"})
package org.mattersarising.agenda;

import org.springframework.modulith.ApplicationModule;
