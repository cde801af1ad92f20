package org.mattersarising.minutes.parser;

/** Follows the labels of a list of clauses, so that a clause is not taken for the next minute. */
final class ClauseRun {

    private boolean open;
    private int last;
    private String style;

    /** A word of decision, or a heading over tasks, stands here; a list may follow. */
    void begin() {
        open = true;
        last = 0;
        style = null;
    }

    /** Whether the line is the next of the list: its label runs on and is printed alike. */
    boolean takes(String plain) {
        Label label = open ? Label.of(plain) : null;
        if (label == null || !label.isDigits()) {
            return false;
        }
        String printed = plain.substring(0, label.length()).replaceAll("[\\d ]", "");
        boolean next = label.ordinal(false) == last + 1 && (style == null || style.equals(printed));
        if (next) {
            last++;
            style = printed;
        }
        return next;
    }
}
