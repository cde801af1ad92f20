package org.mattersarising.minutes.parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a limit left unread. The limits are there for texts that no meeting wrote; where one cuts into a record all the same,
 * the reading has to say so, or what it leaves out would look as if it had never been decided.
 */
final class Unread {

    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /**
     * Notes what is left out. The same sentence is kept once, with the first line it was said of: a table of a thousand
     * rows that are too wide is one thing to look at.
     *
     * @param line counted from 1
     * @param sentence what was not read
     */
    void note(int line, String sentence) {
        lines.putIfAbsent(sentence, line);
    }

    List<Warning> warnings() {
        return lines.entrySet().stream()
                .map(each -> new Warning(each.getValue(), each.getKey()))
                .toList();
    }
}
