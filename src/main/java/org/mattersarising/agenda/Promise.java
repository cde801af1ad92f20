package org.mattersarising.agenda;

import java.util.regex.Pattern;

/**
 * What the board asked to hear again, as words to find it by.
 *
 * @param words of the clause, or of the entry
 * @param around what stands around them, such as the heading of the minute
 */
record Promise(String words, String around) {

    private static final Pattern GOES_ON =
            Pattern.compile("\\b(?:further|updates?|progress)\\b", Pattern.CASE_INSENSITIVE);

    /** "Further update reports" say nothing of their subject: that is the heading of the minute then, as good as their own words. */
    Likeness to(String title) {
        return GOES_ON.matcher(words).find()
                ? Likeness.of(title, words + " " + around, "")
                : Likeness.of(title, words, around);
    }
}
