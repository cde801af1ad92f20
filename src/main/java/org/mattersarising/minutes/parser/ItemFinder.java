package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the minutes begin. Numbers also stand in front of clauses, list entries and the stages of a presentation; what
 * tells minutes apart is that their numbers run on through the whole record and that they look like headings. So every
 * numbered line gets a weight by its looks, and the heaviest run of rising numbers wins.
 */
final class ItemFinder {

    private static final int SKIPPED = 3;
    private static final int GAP_COST = 2;
    private static final int RUN_ON = 160;

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:was|were|is|are|has|had|have|will|would|noted|agreed|reported|asked|said|welcomed|introduced|presented|thanked)\\b");

    /** "Finance report: ", "Roof – ", "Security. ": a few words and what sets them off. */
    private static final Pattern LEAD = Pattern.compile("([A-Z][^.:;\u2013]{2,60}?)(?::|\\.| \u2013| -)(?= [^\\d\\s])");

    private static final int FULL = 60;

    private static final int WRAPPED = 3;

    private final Source source;
    private final int from;
    private final int to;

    ItemFinder(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** Numbers that run on under one heading of several are a list in that section, not the minutes themselves. */
    private boolean isListWithin(List<ItemStart> numbered, List<ItemStart> set) {
        if (numbered.isEmpty() || set.size() < 3) {
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

    private record Candidate(int line, ItemNumber number, int weight, int total, Candidate before) {}

    List<ItemStart> find() {
        List<ItemStart> numbered = numbered();
        List<ItemStart> set = headings();
        boolean list = isListWithin(numbered, set);
        return !list && (numbered.size() >= 2 || !numbered.isEmpty() && set.size() <= 1) ? numbered : set;
    }

    private List<ItemStart> numbered() {
        Map<Integer, Candidate> best = new HashMap<>();
        Candidate heaviest = null;
        ClauseRun list = new ClauseRun();
        for (int i = from; i < to; i++) {
            if (source.skip(i)) {
                continue;
            }
            Line line = source.line(i);
            if (DecisionWord.opens(line.plain())) {
                list.begin();
            }
            ItemNumber number = line.table() ? null : ItemNumber.of(line.plain());
            if (number == null || number.ordinal() == 0) {
                continue;
            }
            int weight = weight(i, line, number, list.takes(line.plain()));
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
        for (Candidate c = heaviest; c != null && heaviest.total() > 0; c = c.before()) {
            starts.add(start(c));
        }
        Collections.reverse(starts);
        return starts;
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

    private int weight(int index, Line line, ItemNumber number, boolean inList) {
        String title = line.plain().substring(number.length());
        if (title.isEmpty()) {
            int next = source.nextFilled(index + 1, to);
            boolean over = next < to && HeadingLine.looks(source.line(next));
            boolean alone = next == index + 1
                    && next < to
                    && line.plain().length() < 4
                    && Character.isUpperCase(source.plain(next).charAt(0));
            return number.strong() || over && (line.bold() || line.heading() > 0) ? 5 : alone ? 1 : -4;
        }
        int weight = number.strong() ? 4 : 0;
        weight += line.heading() > 0 ? 4 : 0;
        weight += line.bold() ? 3 : 0;
        weight += HeadingLine.isCapitals(title) ? 3 : 0;
        weight += index > from && source.skip(index - 1) ? 1 : 0;
        weight += Character.isUpperCase(title.charAt(0)) || !Character.isLetter(title.charAt(0)) ? 1 : -4;
        weight -= line.bullet() ? 3 : 0;
        if (!number.strong()) {
            int lead = lead(title);
            weight -= lead > 0 ? 1 : 0;
            title = lead > 0 ? title.substring(0, lead) : title;
            char last = title.charAt(title.length() - 1);
            weight -= last == '.' || last == ';' || last == ',' || last == ':' ? 2 : 0;
            weight -= title.length() > 140 ? 3 : 0;
            weight -= isSentence(title) ? 4 : 0;
            weight -= title.contains(". ") ? 1 : 0;
            weight -= inList ? 6 : 0;
            weight -= line.plain().startsWith("(") || line.plain().matches("\\d+\\).*") ? 2 : 0;
            weight += isTitle(title) ? 2 : 0;
        }
        return weight;
    }

    /** A whole sentence with its verb: a numbered paragraph, not a heading. */
    private static boolean isSentence(String title) {
        return title.length() > 40 && title.endsWith(".") && VERB.matcher(title).find();
    }

    /** Most of its longer words begin with a capital. */
    private static boolean isTitle(String title) {
        int words = 0;
        int capitals = 0;
        for (String word : title.split(" ", 30)) {
            if (word.length() > 3) {
                words++;
                capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
            }
        }
        return words > 0 && capitals * 3 >= words * 2;
    }

    /** "Agreement of Minutes: the minutes were agreed": where a short heading ends that its text runs on from; or -1. */
    private static int lead(String title) {
        Matcher m = LEAD.matcher(title);
        boolean leads = m.lookingAt() && !VERB.matcher(m.group(1)).find() && isTitle(m.group(1));
        return leads ? m.end(1) : -1;
    }

    private ItemStart start(Candidate c) {
        int end = c.line() + 1;
        Line line = source.line(c.line());
        if (line.plain().length() == c.number().length() && end < to) {
            int next = source.nextFilled(end, to);
            // "2020/152" over "Resolved": the number of a resolution, that has no heading.
            end = next < to && DecisionWord.opens(source.plain(next)) ? end : Math.min(to, next + 1);
        }
        while (end < to && end - c.line() < 4 && wraps(source.line(end - 1), end)) {
            end++;
        }
        int paragraph = paragraph(c.line());
        end = Math.max(end, paragraph);
        Passage whole = source.lines(c.line(), end);
        Passage heading = whole.part(Math.min(c.number().length(), whole.text().length()));
        // A heading that the extraction ran together with its text: the text is read, the heading is its beginning.
        boolean ranOn = paragraph == c.line() && ranOn(heading.text());
        return ranOn
                ? new ItemStart(c.line(), c.line(), c.number().printed(), opening(heading))
                : new ItemStart(c.line(), end, c.number().printed(), heading);
    }

    private static boolean ranOn(String heading) {
        return heading.length() > RUN_ON
                || heading.length() > 60 && (heading.endsWith(".") || heading.contains(". "))
                || lead(heading) > 0 && (heading.endsWith(".") || heading.contains(". "))
                || isSentence(heading);
    }

    /** A full line that ends no sentence goes on in the next: the whole short paragraph is the heading. */
    private int paragraph(int first) {
        int end = first;
        int length = 0;
        while (end < to && !source.skip(end) && !source.line(end).table()) {
            length += source.plain(end).length();
            if (end > first && (ItemNumber.of(source.plain(end)) != null || Label.of(source.plain(end)) != null)) {
                return first;
            }
            end++;
        }
        boolean heading = end - first > 1
                && end - first <= WRAPPED
                && source.plain(first).length() >= FULL
                && length < 300
                && source.plain(first).indexOf(". ", 8) < 0
                && source.plain(end - 1).matches(".*[\\p{L}\\d)\"\u201d]");
        return heading ? end : first;
    }

    private static Passage opening(Passage heading) {
        String text = heading.text();
        int end = Math.min(text.length(), RUN_ON);
        int stop = text.indexOf(". ");
        end = stop > 3 && stop < end ? stop : end;
        int lead = lead(text);
        end = lead > 0 ? Math.min(end, lead) : end;
        int the = text.indexOf(" The ", 8);
        return heading.part(0, the > 0 && the < end ? the : end);
    }

    /** A heading in bold or capitals goes on in the next line if that is set the same and carries no number. */
    private boolean wraps(Line before, int next) {
        Line line = source.line(next);
        if (source.skip(next)
                || line.bullet()
                || ItemNumber.of(line.plain()) != null
                || Label.of(line.plain()) != null
                || DecisionWord.opens(line.plain())) {
            return false;
        }
        boolean alike = before.bold() && line.bold()
                || HeadingLine.isCapitals(before.plain()) && HeadingLine.isCapitals(line.plain());
        return alike && line.heading() == 0 && !before.plain().endsWith(":");
    }

    /** Without numbers a heading is what is set as one. */
    private List<ItemStart> headings() {
        List<ItemStart> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Line line = source.line(i);
            boolean set = !source.skip(i)
                    && HeadingLine.looks(line)
                    && !DecisionWord.opens(line.plain())
                    && !ActionMark.opens(line.plain());
            if (set) {
                Passage heading = source.lines(i, i + 1);
                starts.add(new ItemStart(i, i + 1, null, heading));
            }
        }
        return starts;
    }
}
