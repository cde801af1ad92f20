package org.mattersarising.minutes.parser;

import java.util.List;

/**
 * The first items of minutes whose headings run on into text: "1) The minutes were agreed and signed." alone looks like an
 * entry of a list, but not where "5) Grants:", set in the same way, begins the run of items behind it. Spec 16.65.
 */
final class BeginningOfRun {

    /** A shorter run may be a list itself. */
    private static final int SHORTEST = 4;

    private final Source source;
    private final int from;
    private final ItemNumber[] numbers;

    BeginningOfRun(Source source, int from, ItemNumber[] numbers) {
        this.source = source;
        this.from = from;
        this.numbers = numbers;
    }

    /** The lines of the items in front of the run, the first at the beginning; empty where it does not go back to the first number. */
    List<Integer> before(List<Integer> run) {
        ItemNumber first = run.size() < SHORTEST ? null : numberAt(run.get(0));
        if (first == null || first.strong() || !run.stream().allMatch(line -> isLike(line, run.get(0)))) {
            return List.of();
        }
        Integer[] lines = new Integer[Math.max(0, first.ordinal() - 1)];
        int wanted = lines.length;
        for (int i = run.get(0) - 1; i >= from && wanted > 0; i--) {
            ItemNumber number = numberAt(i);
            if (number != null && number.ordinal() == wanted && isLike(i, run.get(0))) {
                lines[--wanted] = i;
            }
        }
        return wanted == 0 ? List.of(lines) : List.of();
    }

    private ItemNumber numberAt(int line) {
        return numbers[line - from];
    }

    /** Whether both lines are set in the same way in front of their text. */
    private boolean isLike(int line, int other) {
        Line a = source.line(line);
        Line b = source.line(other);
        return a.bullet() == b.bullet()
                && a.indent() == b.indent()
                && !a.table()
                && mark(line).equals(mark(other));
    }

    /** ")" of "3)  " */
    private String mark(int line) {
        ItemNumber number = numberAt(line);
        return source.plain(line)
                .substring(0, Math.min(source.plain(line).length(), number.length()))
                .replaceAll("[\\dIVX\\s]", "");
    }
}
