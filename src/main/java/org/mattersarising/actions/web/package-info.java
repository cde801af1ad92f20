/**
 * The pages of actions.
 *
 * <ul>
 *   <li><b>Move page</b>: the short form with which somebody makes one move.
 *   <li><b>Row</b>: an action as one line of a list.
 *   <li><b>Desk</b>: what waits for one person, sorted by what they have to do about it.
 * </ul>
 */
package org.mattersarising.actions.web;
