package org.mattersarising.minutes.parser;

/**
 * What a report asks a body to do.
 *
 * @param label as printed, without brackets and full stop, or {@code null}
 */
public record Recommendation(String label, String text, Span span) {}
