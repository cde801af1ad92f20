package org.mattersarising.minutes.parser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts one line of a list of those present into names and what stands beside them: names one to a line or several, in columns
 * the extraction merged, with posts that wrap over the line end.
 */
final class AttendanceLine {

    /** "Clerk Councillor B Hill": where a title begins the next name. */
    private static final Pattern BREAK = Pattern.compile(
            "(?<=[\\p{L}.)]) (?=" + Actors.TITLE + " (?:[A-Z]|\\([^)]{1,20}\\) [A-Z]))"
                    // "Cllr Ann Lee Bo Reed (Clerk)": two columns that the extraction put on one line
                    + "|(?<=(?:Cllr|Councillor) [A-Z][a-z]{1,15} [A-Z][a-z]{1,15}) (?=[A-Z][a-z]+ [A-Z][a-z]+ \\([^()]{0,60}(?:Clerk|Officer|Secretary))");

    /** "Councillor Dr": a title that goes on with the next. */
    private static final Pattern TITLE_END = Pattern.compile("(?:.* )?(?:" + Actors.TITLE + "|Vice)$");

    /** "Bob, Sheila, Mo and Derek" among people who know each other; what follows the full stop is another list. */
    private static final Pattern FIRST_NAMES = Pattern.compile(
            "^(@?[A-Za-z\\p{L}][\\p{L}\\d-]{1,14}(?: [A-Z])?(?: \\([^()]{1,30}\\))?(?:(?:, ?| and | & |, and"
                    + " )(?:young |old )?@?[A-Z@][\\p{L}\\d-]{1,14}(?: [A-Z][a-z]{0,14})?(?: \\([^()]{1,30}\\))?){2,20})(?:\\..*)?$");

    /** "kite, tern_2, AndyM": those on a call by the names they have there. */
    private static final Pattern NICKS =
            Pattern.compile("@?[\\p{L}_][\\p{L}\\d_.|-]{1,19}(?:, @?[\\p{L}_][\\p{L}\\d_.|-]{1,19}){2,60}");

    /** "White and Brown", where those before are known by such names. */
    private static final Pattern FAMILY_NAMES = Pattern.compile(
            "(?!(?:None|Nil|Noted|Received|Nobody|Everyone)\\b)\\p{Lu}[\\p{L}'\u2019-]+(?:(?:,? and |, )\\p{Lu}[\\p{L}'\u2019-]+){0,2}\\.?");

    /** "AB, CD EF": those present by their initials. */
    private static final Pattern INITIALS = Pattern.compile("^[A-Z]{2,3}(?:[ ,]+[A-Z]{2,3}){0,30}$");

    /** "AB, CD, EF in attendance": initials, and how some of them came. */
    private static final Pattern INITIALS_NOTED = Pattern.compile("[A-Z]{2,3}(?:, [A-Z]{2,3}){2,30}\\b");

    private static final Pattern NOTED = Pattern.compile("([A-Z]{2,3})\\b[^,;]{0,60}(?:[,;] ?|$)");

    /** "Town Healthwatch Ann Field": a name of two words behind the words of a post. */
    private static final Pattern LAST_TWO = Pattern.compile(
            "(?:^|.* )([A-Z][\\w'\u2019-]+) ((?:[A-Z][\\p{L}'\u2019-]+|[A-Z]\\.?) [A-Z][\\p{L}'\u2019-]+)$");

    /** "Ford, and Hill" */
    private static final Pattern AND = Pattern.compile(" ?(?:and|&) ");

    /** What stands between initials. */
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("[ ,]+");

    /** What stands between first names. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",? and | & |, ?");

    /** What stands between a name and what is beside it. */
    private static final Pattern BESIDE = Pattern.compile(" [-\u2013\u2014(|]|[,:;(|]");

    private final Attendance attendance;
    private final AttendanceLabel group;
    private final String directorate;
    private final boolean mayWrap;
    private final boolean goesOn;

    /**
     * @param group the label the line stands under
     * @param directorate what the employees of this line belong to, or {@code null}
     * @param mayWrap whether the line may begin with the rest of a post from the line above
     * @param goesOn whether the list of the line above goes on, and with it a title that all in it share
     */
    AttendanceLine(Attendance attendance, AttendanceLabel group, String directorate, boolean mayWrap, boolean goesOn) {
        this.attendance = attendance;
        this.group = group;
        this.directorate = directorate;
        this.mayWrap = mayWrap;
        this.goesOn = goesOn;
    }

    /** Whether the words begin with somebody's name, what stands beside it left out. */
    static boolean beginsWithName(String words) {
        Matcher m = BESIDE.matcher(words);
        return AttendeeName.is(m.find() ? words.substring(0, m.start()) : words);
    }

    void read(Passage rest) {
        List<Passage> sentences = Sentences.of(rest);
        // A full stop within brackets ends none.
        boolean whole = sentences.stream().map(Passage::text).anyMatch(AttendanceLine::opensBracket);
        (whole ? List.of(rest) : sentences).forEach(this::sentence);
    }

    private static boolean opensBracket(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private void sentence(Passage rest) {
        String text = rest.text();
        if (INITIALS.matcher(text).matches()) {
            each(rest, BETWEEN_INITIALS);
            return;
        }
        if (INITIALS_NOTED.matcher(text).lookingAt()) {
            initials(rest);
            return;
        }
        Matcher first = FIRST_NAMES.matcher(text);
        if (first.matches()) {
            each(rest.part(0, first.end(1)), BETWEEN_NAMES);
            return;
        }
        if (NICKS.matcher(text).matches()
                || attendance.isByFamilyName() && FAMILY_NAMES.matcher(text).matches()) {
            each(rest, BETWEEN_NAMES);
            return;
        }
        int start = 0;
        Matcher m = BREAK.matcher(text);
        while (m.find()) {
            boolean substitute = text.lastIndexOf('(', m.start()) > text.lastIndexOf(')', m.start());
            if (!substitute
                    && !TITLE_END.matcher(text.substring(start, m.start())).matches()
                    && !text.substring(start, m.start()).endsWith(" and")) {
                piece(rest.part(start, m.start()), start == 0);
                start = m.end();
            }
        }
        piece(rest.part(start), start == 0);
    }

    /** Each of the initials once, without what stands behind them. */
    private void initials(Passage rest) {
        Matcher each = NOTED.matcher(rest.text());
        Set<String> known = new HashSet<>();
        for (int at = 0; each.region(at, rest.text().length()).lookingAt(); at = each.end()) {
            if (known.add(each.group(1))) {
                attendance.add(rest.part(each.start(1), each.end(1)), directorate, group);
            }
        }
    }

    private void each(Passage rest, Pattern separator) {
        int start = 0;
        Matcher m = separator.matcher(rest.text());
        while (m.find()) {
            attendance.add(rest.part(start, m.start()), directorate, group);
            start = m.end();
        }
        attendance.add(rest.part(start), directorate, group);
    }

    /**
     * One name with what stands beside it, or several names with commas between.
     *
     * @param opens whether the sentence begins with it
     */
    private void piece(Passage piece, boolean opens) {
        String text = piece.text();
        int at = 0;
        boolean named = false;
        if (!(goesOn && opens)) {
            attendance.newList();
        }
        while (at <= text.length()) {
            Matcher and = AND.matcher(text).region(at, text.length());
            at = and.lookingAt() ? and.end() : at;
            int comma = nextBreak(text, at);
            String part = text.substring(at, comma).trim();
            boolean beside = named && at > 0 && "-\u2013".indexOf(text.charAt(at - 1)) >= 0;
            if (beside && HeadingLine.isCapitals(part)) {
                // "Ada Moor - RNLI"
                attendance.role(part);
            } else if (attendance.isName(part)) {
                attendance.add(piece.part(at, comma), directorate, group);
                named = true;
            } else if (postBehindNote(part) > 0) {
                // "Peter Tarr (PT) Chairman"
                int post = text.indexOf(part, at) + postBehindNote(part);
                attendance.add(piece.part(at, post), directorate, group);
                attendance.role(text.substring(post, comma).trim());
                named = true;
            } else if (named && mergedAt(part) > 0 && comma < text.length()) {
                // "Town Healthwatch Ann Field, Fire Service": two columns that the extraction put on one line
                int merged = text.indexOf(part, at) + mergedAt(part);
                attendance.role(text.substring(at, merged).trim());
                attendance.add(piece.part(merged, comma), directorate, group);
            } else if (!part.isEmpty() && (named || mayWrap && opens && !attendance.isEmpty() && !isSentence(part))) {
                attendance.role(part);
            }
            at = comma + 1;
        }
    }

    /** Where the post begins behind a name and its initials in brackets, or -1. */
    private int postBehindNote(String part) {
        Matcher note = AttendeeName.NOTE.matcher(part);
        boolean post = note.find()
                && note.end() < part.length()
                && attendance.isName(part.substring(0, note.start()))
                && Actors.namesRole(part.substring(note.end()));
        return post ? note.end() : -1;
    }

    /** Where a name begins behind the words of a post or an organisation, or -1. */
    private static int mergedAt(String part) {
        Matcher m = LAST_TWO.matcher(part);
        if (!m.find()) {
            return -1;
        }
        String before = m.group(1);
        boolean post =
                Actors.namesRole(before) || AttendeeName.PLACE.matcher(before).matches();
        return post && AttendeeName.is(m.group(2)) ? m.start(2) : -1;
    }

    private static boolean isSentence(String part) {
        return part.length() > 120 || part.endsWith(".") && part.length() > 40;
    }

    /** Where the name or the post that begins at {@code from} ends: at a comma, a stroke, or "and" before another name. */
    private int nextBreak(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth <= 0
                    && (c == ','
                            || c == ';'
                            || c == '\u2013' && i > from && text.charAt(i - 1) == ' '
                            || c == '-'
                                    && i > from
                                    && text.charAt(i - 1) == ' '
                                    && i + 1 < text.length()
                                    && text.charAt(i + 1) == ' ')) {
                return i;
            }
            if (depth <= 0
                    && c == ' '
                    && (text.startsWith(" and ", i) || text.startsWith(" & ", i))
                    && isNameOrPost(text.substring(from, i).trim(), from > 0)
                    && nameAhead(text, text.indexOf(' ', i + 1) + 1)) {
                return i;
            }
        }
        return text.length();
    }

    /** "Ada Moor", or behind a name the post of whom it is: "Medical Director and Kit Hill". */
    private boolean isNameOrPost(String words, boolean behind) {
        return attendance.isName(words) || behind && Actors.endsWithPost(AttendeeName.bare(words));
    }

    private boolean nameAhead(String text, int from) {
        // "Ada Moor and 12 members": how many else came.
        if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
            return from < text.length() && Character.isDigit(text.charAt(from));
        }
        int end = from;
        while (end < text.length() && ",;(\u2013".indexOf(text.charAt(end)) < 0 && !text.startsWith(" and ", end)) {
            end++;
        }
        return attendance.isName(text.substring(from, end).trim());
    }
}
