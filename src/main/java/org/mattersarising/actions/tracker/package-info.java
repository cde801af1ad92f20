/**
 * Takes over the list in which actions were followed before, usually a spreadsheet.
 *
 * <ul>
 *   <li><b>Tracker</b>: such a list, with a row for each action.
 *   <li><b>Column</b>: which heading of the tracker means what; guessed by its words, decided by the clerk.
 *   <li><b>Brought row</b>: one that became an action, known again by the reference it has in the tracker.
 * </ul>
 */
package org.mattersarising.actions.tracker;
