/**
 * The service's whole content, or one body's, as a file that outlives it.
 *
 * <ul>
 *   <li><b>Archive</b>: a ZIP file with a line of JSON for each row, a file for each attachment, and a manifest that counts both.
 *   <li><b>Left out</b>: what is made anew from the rest, or means nothing elsewhere: the engine's tables, the search, sessions.
 * </ul>
 */
package org.mattersarising.operations.archive;
