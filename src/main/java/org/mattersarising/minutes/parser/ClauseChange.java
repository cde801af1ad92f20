package org.mattersarising.minutes.parser;

/**
 * What became of one clause between two versions of the same minutes.
 *
 * @param key minute and label: "112 (2.i)", the same in both versions
 * @param before the clause of the earlier version, or {@code null} where it is new
 * @param after the clause of the later version, or {@code null} where it is gone
 */
public record ClauseChange(String key, Kind kind, Clause before, Clause after) {

    /** Same, changed, new or gone. */
    public enum Kind {
        SAME,
        CHANGED,
        NEW,
        GONE
    }
}
