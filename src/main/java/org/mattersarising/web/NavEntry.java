package org.mattersarising.web;

/**
 * One item of the main menu. A feature declares it as a bean; it is shown to people who have the authority.
 *
 * @param path where it leads; the item is marked as current on this path and below it
 * @param messageKey key of its text
 * @param authority needed to see it, or null when signing in is enough
 * @param order smaller comes first
 */
public record NavEntry(String path, String messageKey, String authority, int order) {}
