package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** "The Director advised:" over "that the grant is to be paid": each entry is told, and none asked for. Spec 16.55. */
final class ToldList {

    private static final Pattern ADVISED = Pattern.compile(
            "\\b(?:advised|reported|stated|explained|said|informed|outlined|clarified|replied)\\b[^.]{0,60}:-?$");

    /** No list of what was told is longer. */
    private static final int LONGEST = 40;

    private ToldList() {}

    /** Whether the block at {@code at} is an entry of such a list. */
    static boolean holds(List<Block> blocks, int at) {
        if (!blocks.get(at).listed() || !blocks.get(at).body().text().startsWith("that ")) {
            return false;
        }
        int stem = at - 1;
        while (stem >= 0 && blocks.get(stem).listed() && at - stem < LONGEST) {
            stem--;
        }
        return stem >= 0 && ADVISED.matcher(blocks.get(stem).text()).find();
    }
}
