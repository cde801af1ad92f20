package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those present as sentences tell them: "Members present were A Clare and B Gould. Absent: C White." Spec 3.1. */
final class RollSentence {

    /** The words in front of the names. */
    private static final Pattern ROLL = Pattern.compile(
            "(?:Roll [Cc]all[^:.]{0,40}: )?(?:[Tt]he following |Also |All )?(?:[A-Za-z][\\w'\u2019/-]* (?:of (?:the )?)?){0,4}?"
                    + "(?i:(?:(?:were|was) )?(?:present|in attendance|attending|absent|excused|apologies|regrets|not present|attended by))"
                    + "(?i: and excused|, excused| with apologies| for absence| from| (?:via|by|over) \\w+| remotely| online| in person)?(?: (?:were|was|included?):? |: ?| \u2013 )(?=[A-Z])");

    private static final Pattern WERE = Pattern.compile("(?i)\\b(?:were|was|following)\\b");

    /** So many characters tell where a sentence stands in its line. */
    private static final int TELLING = 6;

    /** Lines of a paragraph. */
    private static final int LONGEST = 30;

    private RollSentence() {}

    /**
     * Reads the paragraph that begins at the line if it tells who was there in the middle of a line.
     *
     * @return the line behind the paragraph; {@code from} itself where it tells nothing of the kind
     */
    static int read(Source source, int from, int to, Attendance attendance) {
        int end = from;
        while (end < to && end - from < LONGEST && !source.skip(end) && (end == from || goesOn(source.line(end)))) {
            end++;
        }
        List<Passage> sentences = Sentences.of(source.lines(from, end));
        if (sentences.stream().noneMatch(sentence -> isWithin(source, sentence))) {
            return from;
        }
        for (Passage sentence : sentences) {
            AttendanceLabel label = of(sentence.text());
            if (label != null) {
                new AttendanceLine(attendance, label, null, false, false).read(sentence.part(label.length()));
            }
        }
        return end;
    }

    private static boolean goesOn(Line line) {
        return !line.bullet() && ItemNumber.of(line.plain()) == null;
    }

    /** Whether the sentence calls the roll, and no label at the beginning of a line does. */
    private static boolean isWithin(Source source, Passage sentence) {
        AttendanceLabel label = of(sentence.text());
        if (label == null) {
            return false;
        }
        String line = source.plain(source.lineAt(sentence.span().start()));
        ItemNumber number = ItemNumber.of(line);
        return WERE.matcher(sentence.text()).region(0, label.length()).find()
                || !line.startsWith(sentence.text().substring(0, TELLING), number == null ? 0 : number.length());
    }

    /** The words that call the roll at the beginning of the sentence, or {@code null}. */
    private static AttendanceLabel of(String sentence) {
        Matcher m = ROLL.matcher(sentence);
        return m.lookingAt() ? AttendanceLabel.told(m.group()) : null;
    }
}
