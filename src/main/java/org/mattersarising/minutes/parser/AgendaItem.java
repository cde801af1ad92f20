package org.mattersarising.minutes.parser;

/**
 * One item of an agenda.
 *
 * @param number as printed, without the full stop: "7", "7(a)", "3.1"
 * @param pages the page range as "15-18", or {@code null}
 * @param presenterLine the line that says who presents it, or {@code null}
 */
public record AgendaItem(String number, String title, String pages, String presenterLine, Span span) {}
