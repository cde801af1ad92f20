package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Cuts the heading of a minute from its text: it may go over several lines, or its text may run on behind it. */
final class ItemHeading {

    /** A heading is shorter; what is longer was run together with its text. */
    private static final int RUN_ON = 160;

    /** "Item 64/14:" */
    private static final Pattern NAMED = Pattern.compile("(?i)(?:agenda )?(?:item|minute) (?:no\\.? ?)?\\d");

    private static final int FULL = 60;

    private static final int WRAPPED = 3;

    private final Source source;
    private final int to;

    ItemHeading(Source source, int to) {
        this.source = source;
        this.to = to;
    }

    /** The heading that begins at the line, and where its minute goes on. */
    ItemStart start(int at, ItemNumber number) {
        int end = at + 1;
        Line line = source.line(at);
        if (line.plain().length() == number.length() && end < to) {
            int next = source.nextFilled(end, to);
            // "2020/152" over "Resolved": the number of a resolution, that has no heading.
            end = next < to && DecisionWord.opens(source.plain(next)) ? end : Math.min(to, next + 1);
        }
        while (end < to && end - at < 4 && wraps(source.line(end - 1), end)) {
            end++;
        }
        int paragraph = paragraph(at);
        end = Math.max(end, paragraph);
        Passage whole = source.lines(at, end);
        int behind = Math.min(number.length(), whole.text().length());
        Passage heading = whole.part(behind);
        // A heading that the extraction ran together with its text: the text is read, the heading is its beginning.
        int capitals = ItemTitle.capitals(heading.text());
        int agenda = capitals > 0 ? -1 : ItemTitle.behindAgenda(heading.text());
        if (paragraph == at && (capitals > 0 || agenda > 0)) {
            int title = capitals > 0 ? capitals : ItemTitle.lead(heading.text());
            return new ItemStart(at, at, number.printed(), heading.part(0, title), behind + Math.max(capitals, agenda));
        }
        boolean ranOn = paragraph == at && (end == at + 1 && goesOn(at) || ranOn(heading.text()));
        int lead = ranOn && NAMED.matcher(line.plain()).lookingAt() ? ItemTitle.lead(heading.text()) : 0;
        if (lead > 0 && heading.text().startsWith(": ", lead)) {
            // "Item 64/14: Boats: Ada will check": the text begins behind the title.
            return new ItemStart(at, at, number.printed(), heading.part(0, lead), behind + lead + 2);
        }
        return ranOn
                ? new ItemStart(at, at, number.printed(), opening(heading))
                : new ItemStart(at, end, number.printed(), heading);
    }

    /** "4. Ada will look at the loose / rail on the pier.": the line is the first of a paragraph that ends a sentence. */
    private boolean goesOn(int at) {
        int end = at + 1;
        // The next number begins a paragraph of its own; to look beyond it for each would cost the square of the
        // length.
        while (end < to
                && !source.skip(end)
                && !source.line(end).table()
                && (end > at + 1 || Character.isLowerCase(source.plain(end).charAt(0)))
                && ItemNumber.of(source.plain(end)) == null) {
            end++;
        }
        String last = source.plain(end - 1);
        return end > at + 1 && !Sentences.isOpen(last) && !last.endsWith(":");
    }

    private static boolean ranOn(String heading) {
        return heading.length() > RUN_ON
                || heading.length() > 60 && (heading.endsWith(".") || heading.contains(". "))
                || ItemTitle.lead(heading) > 0 && (heading.endsWith(".") || heading.contains(". "))
                || ItemTitle.isSentence(heading);
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
        while (ItemTitle.isAbbreviated(text, stop)) {
            stop = text.indexOf(". ", stop + 1);
        }
        end = stop > 3 && stop < end ? stop : end;
        int lead = ItemTitle.lead(text);
        end = lead > 0 ? Math.min(end, lead) : end;
        int the = text.indexOf(" The ", 8);
        return heading.part(0, the > 0 && the < end ? the : end);
    }

    /** A heading in bold or capitals goes on in the next line if that is set the same and carries no number. */
    private boolean wraps(Line before, int next) {
        Line line = source.line(next);
        if (source.skip(next) || line.bullet()) {
            return false;
        }
        if (before.heading() > 0 && BlockStart.hangs(source, next)) {
            return true;
        }
        if (ItemNumber.of(line.plain()) != null || Label.of(line.plain()) != null || DecisionWord.opens(line.plain())) {
            return false;
        }
        boolean alike = before.bold() && line.bold()
                || HeadingLine.isCapitals(before.plain()) && HeadingLine.isCapitals(line.plain());
        return alike && line.heading() == 0 && !before.plain().endsWith(":");
    }
}
