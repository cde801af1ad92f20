package org.mattersarising.overview;

/**
 * A board's business in five figures.
 *
 * @param dueSoon to be done within the next four weeks
 * @param closure verified, for the next meeting to agree that they are closed
 */
public record Headline(long outstanding, long overdue, long dueSoon, long slipped, long closure) {}
