package org.mattersarising.minutes.parser;

/**
 * Where a minute begins.
 *
 * @param line index of its heading line
 * @param body index of the first line behind the heading
 * @param number as printed, or {@code null}
 * @param titled how many characters of the line of the body are still title
 */
record ItemStart(int line, int body, String number, Passage heading, int titled) {

    ItemStart(int line, int body, String number, Passage heading) {
        this(line, body, number, heading, 0);
    }
}
