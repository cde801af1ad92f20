package org.mattersarising.minutes.parser;

/** How a record tells what was decided. */
enum Wording {
    /** Under a word of decision; then plain wording decides nothing. */
    FORMAL,
    /** In plain words. */
    PLAIN,
    /** In plain words, as far as it is a record at all: what no rule knows is not weighed, lest an agenda become minutes. */
    UNSURE
}
