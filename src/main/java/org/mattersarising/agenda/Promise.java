package org.mattersarising.agenda;

/**
 * What the board asked to hear again, as words to find it by.
 *
 * @param words of the clause, or of the entry
 * @param around what stands around them, such as the heading of the minute
 */
record Promise(String words, String around) {

    Likeness to(String title) {
        return Likeness.of(title, words, around);
    }
}
