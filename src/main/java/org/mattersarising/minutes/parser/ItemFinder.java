package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the minutes begin. Numbers also stand in front of clauses, list entries and the stages of a presentation; what
 * tells minutes apart is that their numbers run on through the whole record and that they look like headings. So every
 * numbered line gets a weight by its looks, and the heaviest run of rising numbers wins.
 */
final class ItemFinder {

    /** A single item has no higher number. */
    private static final int HIGHEST_ALONE = 200;

    private static final int SKIPPED = 3;
    private static final int GAP_COST = 2;

    private final Source source;
    private final int from;
    private final int to;
    private final ItemWeight weights;
    private final ItemHeading headings;

    ItemFinder(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.weights = new ItemWeight(source, from, to);
        this.headings = new ItemHeading(source, to);
    }

    /** Numbers that run on under one heading of several are a list in that section, not the minutes themselves. */
    private boolean isListWithin(List<ItemStart> numbered, List<ItemStart> set) {
        if (numbered.isEmpty() || set.stream().filter(this::isHeading).limit(3).count() < 3) {
            return false;
        }
        int first = numbered.get(0).line();
        int last = numbered.get(numbered.size() - 1).line();
        for (ItemStart start : numbered) {
            if (HeadingLine.looks(source.line(start.line())) || start.number().length() > 3) {
                return false;
            }
        }
        return set.stream().noneMatch(start -> start.line() > first && start.line() < last)
                && last - first < 4 * numbered.size() + 8;
    }

    /** Titles and the words over those present are set as headings too. */
    private boolean isHeading(ItemStart start) {
        String plain = source.plain(start.line());
        return AttendanceLabel.of(plain) == null && !MeetingFinder.isTitle(plain);
    }

    private record Candidate(int line, ItemNumber number, int weight, int total, Candidate before) {}

    List<ItemStart> find() {
        List<ItemStart> numbered = numbered();
        List<ItemStart> set = set();
        boolean list = isListWithin(numbered, set);
        long headed = set.stream().filter(this::isHeading).count();
        if (numbered.size() < 2 && headed <= 1) {
            List<ItemStart> above = TitlesAbove.in(source, from, to);
            if (!above.isEmpty()) {
                return above;
            }
        }
        return !list && (numbered.size() >= 2 || !numbered.isEmpty() && headed <= 1) ? numbered : set;
    }

    private List<ItemStart> numbered() {
        Map<Integer, Candidate> best = new HashMap<>();
        Candidate heaviest = null;
        ClauseRun list = new ClauseRun();
        ItemNumber[] numbers = numbers();
        Set<Integer> contents = new Contents(source, numbers, from).lines();
        for (int i = from; i < to; i++) {
            if (source.skip(i) || contents.contains(i)) {
                continue;
            }
            Line line = source.line(i);
            if (DecisionWord.opens(line.plain()) || isOverTasks(i, numbers)) {
                list.begin();
            }
            ItemNumber number = line.table() ? null : numbers[i - from];
            if (number == null || number.ordinal() == 0) {
                continue;
            }
            int weight = weights.of(i, line, number, list.takes(line.plain()));
            Candidate before = before(best, number.ordinal());
            int total = weight
                    + (before == null
                            ? 0
                            : before.total()
                                    - GAP_COST
                                            * (number.ordinal()
                                                    - before.number().ordinal()
                                                    - 1));
            Candidate candidate = new Candidate(i, number, weight, total, before);
            if (weight > -3) {
                best.merge(number.ordinal(), candidate, (a, b) -> b.total() > a.total() ? b : a);
                heaviest = heaviest == null || total > heaviest.total() ? candidate : heaviest;
            }
        }
        List<ItemStart> starts = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (Candidate c = heaviest; c != null && heaviest.total() > 0; c = c.before()) {
            run.add(c.line());
        }
        Collections.reverse(run);
        run.addAll(0, new BeginningOfRun(source, from, numbers).before(run));
        for (int line : run) {
            starts.add(headings.start(line, numbers[line - from]));
        }
        // "2100 MHz" at the beginning of a line, and no other number
        return starts.size() == 1 && heaviest.number().ordinal() > HIGHEST_ALONE ? List.of() : starts;
    }

    /** The number each line begins with, or {@code null}; that of {@code from} first. */
    private ItemNumber[] numbers() {
        ItemNumber[] numbers = new ItemNumber[to - from];
        for (int i = from; i < to; i++) {
            numbers[i - from] = source.skip(i) ? null : ItemNumber.of(source.plain(i));
        }
        RunningPart.in(numbers);
        return numbers;
    }

    /** "Actions" right over "1. ...": what follows are tasks. "Action" may be the head of a column. */
    private boolean isOverTasks(int line, ItemNumber[] numbers) {
        String plain = source.plain(line);
        boolean heading = ActionHeading.is(plain) && (source.line(line).heading() > 0 || !ActionHeading.isOne(plain));
        int next = heading ? source.nextFilled(line + 1, to) : to;
        ItemNumber number = next < to ? numbers[next - from] : null;
        return number != null && number.ordinal() == 1;
    }

    private static Candidate before(Map<Integer, Candidate> best, int ordinal) {
        Candidate chosen = null;
        for (int back = 1; back <= SKIPPED; back++) {
            Candidate c = best.get(ordinal - back);
            int cost = GAP_COST * (back - 1);
            if (c != null && c.total() - cost > 0 && (chosen == null || c.total() - cost > chosen.total())) {
                chosen = c;
            }
        }
        return chosen;
    }

    /** Without numbers a heading is what is set as one. */
    private List<ItemStart> set() {
        List<ItemStart> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Line line = source.line(i);
            boolean set = !source.skip(i)
                    && HeadingLine.looks(line)
                    && !DecisionWord.opens(line.plain())
                    && !ActionMark.opens(line.plain())
                    && !Motion.opens(line.plain());
            if (set) {
                Passage whole = source.lines(i, i + 1);
                Passage heading = whole.part(
                        0, Math.min(whole.text().length(), line.plain().length()));
                starts.add(new ItemStart(i, i + 1, null, heading));
            }
        }
        return starts;
    }
}
