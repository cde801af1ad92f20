package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Titles that nothing marks but where they stand: a short line behind a blank one, right over a paragraph. Spec 16.52. */
final class TitlesAbove {

    /** Fewer of them may be anything. */
    private static final int FEWEST = 4;

    /** A title is shorter, a paragraph longer. */
    private static final int LONGEST = 60;

    private static final int PARAGRAPH = 60;

    private static final Pattern TITLE = Pattern.compile(
            "(?:\\d{1,2}[A-Za-z]?[.)]? )?\\p{Lu}[\\w'\u2019&/(),\u2013-]*(?: [\\w'\u2019&/(),\u2013-]+){0,7}");

    private TitlesAbove() {}

    /** Where they stand, or an empty list where too few do. */
    static List<ItemStart> in(Source source, int from, int to) {
        List<ItemStart> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isTitle(source, i, from, to)) {
                starts.add(new ItemStart(i, i + 1, null, source.lines(i, i + 1)));
            }
        }
        return starts.size() < FEWEST ? List.of() : starts;
    }

    private static boolean isTitle(Source source, int index, int from, int to) {
        Line line = source.line(index);
        String plain = line.plain();
        boolean alone = !source.skip(index)
                && index > from
                && source.skip(index - 1)
                && !line.table()
                && !line.bullet()
                && plain.length() <= LONGEST
                && TITLE.matcher(plain).matches();
        if (!alone || isOther(plain)) {
            return false;
        }
        int next = source.nextFilled(index + 1, to);
        boolean over = next < to
                && source.line(next).width() >= PARAGRAPH
                && !source.line(next).table()
                && Character.isLetterOrDigit(source.plain(next).charAt(0))
                && !Character.isLowerCase(source.plain(next).charAt(0));
        return over && (next == index + 1 || ItemTitle.looks(plain));
    }

    /** Names, labels, days, sentences and what is decided are no titles. */
    private static boolean isOther(String plain) {
        return AttendanceLabel.opens(plain)
                || AttendeeName.is(plain)
                || MeetingFinder.isTitle(plain)
                || ItemTitle.hasVerb(plain)
                || DecisionWord.opens(plain)
                || ActionMark.opens(plain)
                || Motion.opens(plain)
                || ImpliedDecision.verdict(plain)
                || Dates.firstFull(plain).isPresent();
    }
}
