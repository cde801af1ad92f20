package org.mattersarising.web;

/**
 * One line of the error summary.
 *
 * @param href the anchor of the field, or null when the whole form is at fault
 * @param text one whole sentence
 */
public record FormError(String href, String text) {}
