package org.mattersarising.minutes.parser;

import java.time.LocalDate;

/**
 * One row of an action table.
 *
 * @param target the target as written
 * @param targetDate the day it means, or {@code null}
 * @param recurs how often, as written, or {@code null}
 */
public record ActionRow(String action, String lead, String target, LocalDate targetDate, String recurs, Span span) {}
