package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells paragraphs that an extraction ran together to one: each motion in it is read in its own sentence. Spec 16.69. */
final class RunTogether {

    private static final Pattern MOVED = Pattern.compile(
            "(?:It was (?:then )?moved by|Motion (?:#[\\d/.-]{1,12} )?(?:was )?(?:made )?by|Moved by) [A-Z]");

    /** A paragraph of so many characters may be several. */
    private static final int SHORTEST = 700;

    private RunTogether() {}

    /** Whether more than one motion is moved in the paragraph. */
    static boolean movesSeveral(Passage paragraph) {
        Matcher m = MOVED.matcher(paragraph.text());
        return paragraph.text().length() > SHORTEST && m.find() && m.find();
    }
}
