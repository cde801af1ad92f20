package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a passage into sentences. */
final class Sentences {

    private static final String[] ABBREVIATIONS = {
        "mr", "mrs", "ms", "dr", "prof", "cllr", "cllrs", "st", "no", "nos", "e.g", "i.e", "etc", "approx", "rev",
        "revd", "hon", "sgt", "vs", "ref", "para", "p", "pp", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct",
        "nov", "dec", "cr", "messrs", "max", "min", "ksh", "kshs", "rs", "hr", "hrs", "ave", "ltd", "inc", "co", "dept",
        "ald", "tel", "fig", "cl", "supt", "insp", "det", "capt", "col", "lt", "maj", "cpl", "asst", "commr", "sen",
        "cyng", "coun", "minn", "stat", "subd", "viz", "cf", "re"
    };

    /** Quotes and brackets that may stand behind the full stop. */
    private static final String CLOSING_MARKS = "\"')]\u2019\u201d";

    /** "J." and "A.B" end no sentence. */
    private static final Pattern INITIALS = Pattern.compile("(?:[A-Z]\\.){0,4}[A-Z]");

    /** "Mon. 21st": a weekday in front of its number. */
    private static final Pattern DAY = Pattern.compile("(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)");

    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)");

    private static final Pattern DAY_BEFORE = Pattern.compile("\\d(?:st|nd|rd|th)? $");

    private static final Pattern CAPITAL_BEHIND = Pattern.compile(" \\p{Lu}");

    /** Behind "No.": "4", "A-12". */
    private static final Pattern NUMBER = Pattern.compile(" (?:\\d|[A-Z]{1,3}[-/]?\\d)");

    /** "the Harbour Office (T.": a name of which more comes. */
    private static final Pattern NAME_GOES_ON = Pattern.compile("[ (](?:[A-Z]|Mr|Mrs|Ms|Dr|Cllr|Cr|Rev)\\.$");

    private Sentences() {}

    static List<Passage> of(Passage passage) {
        String text = passage.text();
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bullet = c == '\u2022' && i > start;
            if (bullet || (c == '.' || c == '?' || c == '!') && ends(text, i, start)) {
                int end = bullet ? i : closing(text, i + 1);
                add(sentences, passage, start, end);
                start = bullet ? i + 1 : end;
                i = Math.max(i, end - 1);
            }
        }
        add(sentences, passage, start, text.length());
        return sentences;
    }

    private static void add(List<Passage> sentences, Passage passage, int start, int end) {
        // "/" in front of a sentence parted the columns of a table.
        int from = passage.text().startsWith("/ ", start) || passage.text().startsWith(" / ", start)
                ? passage.text().indexOf("/ ", start) + 2
                : start;
        Passage sentence = passage.part(Math.min(from, end), end);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static int closing(String text, int at) {
        int end = at;
        while (end < text.length() && CLOSING_MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int dot, int start) {
        int next = closing(text, dot + 1);
        if (next == text.length()) {
            return true;
        }
        if (text.charAt(next) != ' ') {
            return false;
        }
        char after = next + 1 < text.length() ? text.charAt(next + 1) : 'A';
        if (Character.isLowerCase(after)) {
            return false;
        }
        return text.charAt(dot) != '.' || !isAbbreviation(text, dot, start);
    }

    /** Whether the full stop at the end belongs to an abbreviation: "by Cllr." */
    static boolean endsInAbbreviation(String text) {
        return text.endsWith(".") && isAbbreviation(text, text.length() - 1, 0);
    }

    /** Whether the words stop before their sentence does: no full stop, colon or the like at the end, quotes left out. */
    static boolean isOpen(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0
                && (".:;?!".indexOf(text.charAt(last)) < 0
                        || NAME_GOES_ON.matcher(text).find());
    }

    private static boolean isAbbreviation(String text, int dot, int start) {
        int word = dot;
        while (word > start && text.charAt(word - 1) != ' ' && text.charAt(word - 1) != '(' && dot - word < 12) {
            word--;
        }
        String last = text.substring(word, dot);
        if (INITIALS.matcher(last).matches()) {
            return true;
        }
        if (DAY.matcher(last).matches()) {
            return dot + 2 < text.length() && Character.isDigit(text.charAt(dot + 2));
        }
        if (MONTH.matcher(last).matches()
                && DAY_BEFORE.matcher(text).region(start, word).find()) {
            // "since 2nd Feb. Jo will write": behind its day only a year goes on with the month.
            return !CAPITAL_BEHIND.matcher(text).region(dot + 1, text.length()).lookingAt();
        }
        for (String abbreviation : ABBREVIATIONS) {
            if (abbreviation.equalsIgnoreCase(last)) {
                return !last.equalsIgnoreCase("no")
                        || NUMBER.matcher(text).region(dot + 1, text.length()).lookingAt();
            }
        }
        return false;
    }
}
