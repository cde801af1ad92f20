package org.mattersarising.actions.tracker;

import java.util.List;

/** A tracker row by row. What is right can be brought in; what is wrong stays out until it is mended, and nothing comes in twice. */
record TrackerPlan(List<TrackerLine> lines) {

    public long count(TrackerLine.Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    public long brought() {
        return count(TrackerLine.Fate.NEW);
    }

    public long updated() {
        return count(TrackerLine.Fate.UPDATED);
    }

    public long wrong() {
        return count(TrackerLine.Fate.WRONG);
    }
}
