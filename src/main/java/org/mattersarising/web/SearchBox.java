package org.mattersarising.web;

/**
 * The search in the head of every page, for whoever is signed in. A feature declares it as a bean; what is typed is sent as {@code q}.
 *
 * @param path to which it is sent; the box is not shown there, where the page has its own
 * @param labelKey key of what it is called for those who do not see it
 * @param buttonKey key of the text of its button
 */
public record SearchBox(String path, String labelKey, String buttonKey) {}
