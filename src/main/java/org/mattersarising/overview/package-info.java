/**
 * A board's business on one screen, for its chair: what is outstanding, what slipped, and what comes back when.
 *
 * <ul>
 *   <li><b>Outstanding</b>: open; the board still has to hear of it.
 *   <li><b>Slippage</b>: that a due date was put back, by how many days and how often.
 *   <li><b>Standing</b>: how many actions of a group are outstanding, overdue and slipped.
 *   <li><b>Picture</b>: all of a board's state together, as one person sees it; its chair gets it in words once a week.
 * </ul>
 *
 * <p>It only reads; all it keeps is whom it told. Its figures are sums made by the database, so that a page costs the same few statements for ten actions and for a hundred
 * thousand. Exempt actions count for whoever may see them, and are never named here.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "people", "meetings", "actions", "agenda", "notifications"})
package org.mattersarising.overview;

import org.springframework.modulith.ApplicationModule;
