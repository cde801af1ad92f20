package org.mattersarising.minutes.parser;

/**
 * Where a minute begins.
 *
 * @param line index of its heading line
 * @param body index of the first line behind the heading
 * @param number as printed, or {@code null}
 */
record ItemStart(int line, int body, String number, Passage heading) {}
