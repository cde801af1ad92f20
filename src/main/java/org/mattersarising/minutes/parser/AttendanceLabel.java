package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word over a group of those who attend.
 *
 * @param length how many characters of the line it takes
 */
record AttendanceLabel(AttendeeKind kind, boolean apologies, int length) {

    /** "for absence were received from": what may stand between the word and its colon. */
    private static final String QUALIFIER =
            "(?: (?:\\([^)]{0,60}\\)|were|was|received|present|in attendance|attending|for"
                    + " absence|from|of|the|members?|at the meeting|by|via|zoom|remotely|online|virtually|and"
                    + " apologies)){0,12}";

    /** "Apologies:", "Co-opted members", "Officers -", "In attendance", "Present", "Clerk:"; one group for each capacity. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(apologies|apology|(?:council |board |staff |also )?absent(?: with(?:out)? apologies)?|absentees?|absences|regrets|sorry|not"
                    + " present|members absent)|(co-?opted(?: members?)?)|((?:council |county |city |other"
                    + " )?(?:employees?|officers?|staff|officials?)(?: members?)?|executive(?:"
                    + " team)?|secretariat|management|administrat(?:ors?|ion))|(other representatives?|others?(?: present| attending| in"
                    + " attendance)?|(?:also,?|and) (?:in attendance|present|attending)|by"
                    + " invitation|invited|invitees|guests?|observers?|visitors?|(?:members of the"
                    + " )?public|external|advisers|non-voting(?: members)?|in attendance|speakers?|presenters?)|((?:board"
                    + " |committee |council |city |cabinet |panel |elected |voting |forum |governing body |trust"
                    + " ){0,12}(?:members?|present|attending|councillors|cllrs|trustees|directors|governors|commissioners|attendees|attendance|participants|representatives)|sederunt|(?:in|on) the call|here|those"
                    + " (?:present|attending)|roll call(?!:? ?(?:vote|ayes|yeas|yes|nays|noes|all ))|persons present|substitutes?(?: members?)?|core"
                    + " members)|(chair(?:man|woman|person)?|presiding|in the chair|vice[-"
                    + " ]chair(?:man|woman|person)?|scribes?|minute[- ]?taker|note[- ]?taker|clerk|secretary|minutes(?:"
                    + " taken)? by|facilitator))"
                    + QUALIFIER + "\\s*(:|;|\u2013|\u2014|-(?=\\s)|\\t|\\||\\.{2,}|$)\\s*");

    /** What may stand in front of a label: its words in the other language of the place, the marks of a note. */
    private static final Pattern LEAD = Pattern.compile(
            "\\p{Lu}[\\p{L} ]{2,40}? ?[/|] ?(?=(?i:(?:also )?present|apologies|in attendance|absent|attendance|clerk)\\b)|\\[![a-z]+\\][+-]? |: +(?=\\p{Lu})|\\([1-4l]\\) ?(?=(?i:(?:also )?present|apologies|in attendance|absent)\\b)");

    /** "District Attendees", "Management and Staff", "Not attending" */
    private static final Pattern HEADED = Pattern.compile(
            "(?i)(?:[\\w'\u2019&/-]+ ){0,6}(?:attendees|attendance|participants|present|absent|excused|members|directors|trustees|councillors|commissioners|governors|staff|officers|officials|guests|visitors|not attending|regrets)(?: present| attending| absent)?:?");

    /** "The following people attended the meeting:" */
    private static final Pattern FOLLOWING = Pattern.compile(
            "(?i)(?:the following|those)(?: [\\w']+){0,5}? (?:attended|(?:(?:were|was) )?(?:present|in attendance|attending|absent|excused))(?: (?:at )?(?:the|this) (?:meeting|call|session))?:?");

    /** A heading over something else than names. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:minutes|meeting|agenda|reports?|elections?|appointments?|apologies for|from|new|to|by)\\b");

    private static final int LONGEST_HEADING = 70;

    private static final Pattern AWAY =
            Pattern.compile("(?i)\\b(?:absent|excused|apologies|regrets|not present|not attending)\\b");

    private static final Pattern STAFF =
            Pattern.compile("(?i)\\b(?:staff|officers?|officials|employees|executive|management)\\b");

    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:also|others?|public|guests?|visitors|invited)\\b");

    private static final Pattern UNMARKED = Pattern.compile(
            "(?:PRESENT|IN ATTENDANCE|APOLOGIES|ABSENT)\\s+(?=[A-Z][a-z]+\\.? [A-Z])|(?:Present|In [Aa]ttendance|Apologies(?:/Absent)?|Absent) (?=(?:[A-Z]\\.? ?|(?:[A-Z][a-z]+ )){1,2}[A-Z][a-z'\u2019-]+, (?:[A-Z]\\.? ?|[A-Z][a-z]+ ){1,2}[A-Z])");

    private static final Pattern FROM = Pattern.compile(
            "(?i:apologies(?: for absence| of absence)?(?: (?:were|was|had been|have been))?(?: (?:received|given|noted|accepted|tendered|offered|sent))? from )(?=[A-Z])");

    /** "Members present", "Roll call": labels under which a list begins, and not one in its middle. */
    private static final Pattern PRESENT = Pattern.compile(
            "(?i)(?:[\\w ]{0,24}\\b(?:here|present|attendance|attendees|attending|participants|apologies|members|sederunt|the call|roll"
                    + " call|trustees|governors)\\b)");

    /** The label the line begins with, or {@code null}. */
    static AttendanceLabel of(String plain) {
        if (plain.isEmpty() || plain.length() > 4000) {
            return null;
        }
        Matcher lead = LEAD.matcher(plain);
        int from = lead.lookingAt() ? lead.end() : 0;
        Matcher m = LABEL.matcher(plain).region(from, Math.min(plain.length(), from + 120));
        if (!m.lookingAt()) {
            return unmarked(plain);
        }
        AttendeeKind kind = m.group(2) != null
                ? AttendeeKind.CO_OPTED
                : m.group(3) != null
                        ? AttendeeKind.EMPLOYEE
                        : m.group(4) != null ? AttendeeKind.OTHER_REPRESENTATIVE : AttendeeKind.MEMBER;
        return new AttendanceLabel(kind, m.group(1) != null, m.end());
    }

    /** The label that a heading of other words is where names stand below it: "District Attendees", or {@code null}. */
    static AttendanceLabel headed(String plain) {
        if (plain.length() <= LONGEST_HEADING && FOLLOWING.matcher(plain).matches()) {
            return told(plain);
        }
        if (plain.length() > LONGEST_HEADING
                || !HEADED.matcher(plain).matches()
                || OTHER.matcher(plain).find()) {
            return null;
        }
        return told(plain);
    }

    /** The label that the words are, whole: "Staff absent were ". */
    static AttendanceLabel told(String words) {
        AttendeeKind kind = STAFF.matcher(words).find()
                ? AttendeeKind.EMPLOYEE
                : OTHERS.matcher(words).find() ? AttendeeKind.OTHER_REPRESENTATIVE : AttendeeKind.MEMBER;
        return new AttendanceLabel(kind, AWAY.matcher(words).find(), words.length());
    }

    /** "PRESENT Cllrs A Ford and B Hill": a word in capitals, and names right behind it; "Apologies were received from Ada Moor". */
    private static AttendanceLabel unmarked(String plain) {
        Matcher from = FROM.matcher(plain);
        if (from.lookingAt()) {
            return new AttendanceLabel(AttendeeKind.MEMBER, true, from.end());
        }
        Matcher m = UNMARKED.matcher(plain);
        if (!m.lookingAt()) {
            return null;
        }
        String word = m.group().toUpperCase(Locale.ROOT);
        return new AttendanceLabel(kind(word), word.startsWith("A"), m.end());
    }

    private static AttendeeKind kind(String word) {
        return word.startsWith("IN") ? AttendeeKind.OTHER_REPRESENTATIVE : AttendeeKind.MEMBER;
    }

    /** Whether a list of those present begins with this label. */
    static boolean opens(String plain) {
        AttendanceLabel label = of(plain);
        return label != null && (PRESENT.matcher(plain).lookingAt());
    }
}
