package org.mattersarising.actions.tracker;

import java.util.List;
import java.util.Locale;

/** What a column of a tracker can mean, with the words by which its heading is guessed, the likeliest first. */
public enum TrackerColumn {
    REFERENCE("reference", "ref", "no.", "no", "number", "id", "#", "item", "action no"),
    ACTION("action", "task", "action required", "what", "description", "agreed action", "recommendation", "decision"),
    OWNER("owner", "lead", "responsible", "who", "lead officer", "assigned to", "officer", "action owner", "by whom"),
    DUE("due", "target", "deadline", "by when", "when", "timescale", "date due", "completion date"),
    STATUS("status", "rag", "state", "progress status", "complete"),
    UPDATE("update", "comment", "progress", "note", "latest position", "outcome");

    private final List<String> words;

    TrackerColumn(String... words) {
        this.words = List.of(words);
    }

    /** The number of the column whose heading means this, counted from 0, or -1; one that is taken is left. */
    int guess(List<String> headings, List<Integer> taken) {
        for (String word : words) {
            for (boolean whole : new boolean[] {true, false}) {
                for (int column = 0; column < headings.size(); column++) {
                    String heading = headings.get(column).toLowerCase(Locale.UK).strip();
                    boolean means = whole ? heading.equals(word) : word.length() > 2 && heading.contains(word);
                    if (means && !taken.contains(column)) {
                        return column;
                    }
                }
            }
        }
        return -1;
    }
}
