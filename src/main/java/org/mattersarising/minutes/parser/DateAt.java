package org.mattersarising.minutes.parser;

import java.time.LocalDate;

/**
 * A date where it stands in a text.
 *
 * @param date the day; the last day of the month where only a month is named
 * @param day whether a day is named, not only a month
 * @param year whether the year is written, not inferred
 */
record DateAt(int start, int end, LocalDate date, boolean day, boolean year) {}
