package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who attended. Spec part 3: groups under a label; names one to a line or several, in columns the extraction merged,
 * with posts that wrap over the line end; employees by directorate; apologies.
 */
final class AttendanceReader {

    private static final Pattern BREAK = Pattern.compile("(?<=[\\p{L}.)]) (?=" + Actors.TITLE + " (?:[A-Z]|\\())");
    private static final Pattern TITLE_END = Pattern.compile("(?:.* )?" + Actors.TITLE + "$");
    private static final Pattern DIRECTORATE = Pattern.compile(
            "^((?!.*\\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\\b)[A-Z][\\w&,'\u2019 -]{2,60}?)(?: ?[:\u2013]|:) (?=[A-Z])");
    private static final Pattern DIRECTORATE_ALONE = Pattern.compile("^[A-Z][\\w&,'\u2019 -]{2,60}:$");
    /** "Bob, Sheila, Mo and Derek" among people who know each other; what follows the full stop is another list. */
    private static final Pattern FIRST_NAMES = Pattern.compile(
            "^(@?[A-Za-z\\p{L}][\\p{L}\\d-]{1,14}(?: [A-Z])?(?: \\([^()]{1,30}\\))?(?:(?:, ?| and | & |, and"
                    + " )@?[A-Z@][\\p{L}\\d-]{1,14}(?: [A-Z])?(?: \\([^()]{1,30}\\))?){2,20})(?:\\..*)?$");

    private static final Pattern INITIALS = Pattern.compile("^[A-Z]{2,3}(?:[ ,]+[A-Z]{2,3}){0,30}$");
    private static final Pattern PLURAL = Pattern.compile("(Councillor|Councilmember|Council"
            + " Member|Cllr|Cr|Alderman|Bailie|Trustee|Commissioner|Supervisor|Director|Member|Governor)s(?= )");
    private static final int LONGEST_LINE = 4000;

    private static final Pattern LAST_TWO = Pattern.compile(
            "(?:^|.* )([A-Z][\\w'\u2019-]+) ((?:[A-Z][\\p{L}'\u2019-]+|[A-Z]\\.?) [A-Z][\\p{L}'\u2019-]+)$");

    /** Behind a plural title a family name is enough: "Councillors Ford, Hill and Lane". */
    private static final Pattern FAMILY_NAME = Pattern.compile("[A-Z][\\p{L}'\u2019-]{2,20}\\.?");

    private final Source source;
    private final List<Attendee> attendees = new ArrayList<>();
    /** The title that one plural gives to all behind it: "Councillors A Ford, B Hill and C Lane". */
    private String carried;

    private String chair;

    AttendanceReader(Source source) {
        this.source = source;
    }

    List<Attendee> attendees() {
        return attendees;
    }

    /** Who is marked as chair, or {@code null}. */
    String chair() {
        return chair;
    }

    /** Reads from the first label between the lines on. */
    void read(int from, int to) {
        AttendanceLabel group = null;
        String directorate = null;
        for (int i = from; i < to; i++) {
            if (source.skip(i)) {
                continue;
            }
            Line line = source.line(i);
            String plain = line.plain();
            AttendanceLabel label = AttendanceLabel.of(plain);
            if (label == null && group == null) {
                continue;
            }
            if (label != null) {
                group = label;
                directorate = null;
            } else if (AttendanceEnd.at(line)) {
                return;
            }
            Passage rest = source.lines(i, i + 1);
            if (rest.isEmpty()) {
                continue;
            }
            rest = label == null
                    ? rest
                    : rest.part(Math.min(label.length(), rest.text().length()));
            // "Board Members: Councillor Marsh" under "Present:", and a label alone over its group
            AttendanceLabel inner = AttendanceLabel.of(rest.text());
            if (label != null && inner != null && inner.length() > 0) {
                group = label.apologies() ? new AttendanceLabel(inner.kind(), true, 0) : inner;
                rest = rest.part(Math.min(inner.length(), rest.text().length()));
            }
            if (rest.isEmpty()) {
                continue;
            }
            if (rest.text().length() > LONGEST_LINE) {
                source.unread()
                        .note(
                                line.number(),
                                "A line in the list of those present has more than " + LONGEST_LINE
                                        + " characters; the names in it were not read.");
                continue;
            }
            if (DIRECTORATE_ALONE.matcher(rest.text()).matches()) {
                directorate = rest.text().substring(0, rest.text().length() - 1);
                continue;
            }
            Matcher named = DIRECTORATE.matcher(rest.text());
            if (named.find() && !Actors.isPerson(named.group(1))) {
                directorate = named.group(1);
                rest = rest.part(named.end());
            }
            entries(rest, group, directorate, label == null);
        }
    }

    private void entries(Passage rest, AttendanceLabel group, String directorate, boolean mayWrap) {
        String text = rest.text();
        if (INITIALS.matcher(text).matches()) {
            each(rest, Pattern.compile("[ ,]+"), group, directorate);
            return;
        }
        Matcher first = FIRST_NAMES.matcher(text);
        if (first.matches()) {
            each(rest.part(0, first.end(1)), Pattern.compile(",? and | & |, ?"), group, directorate);
            return;
        }
        int start = 0;
        Matcher m = BREAK.matcher(text);
        while (m.find()) {
            boolean substitute = text.lastIndexOf('(', m.start()) > text.lastIndexOf(')', m.start());
            if (!substitute
                    && !TITLE_END.matcher(text.substring(start, m.start())).matches()
                    && !text.substring(start, m.start()).endsWith(" and")) {
                piece(rest.part(start, m.start()), group, directorate, mayWrap && start == 0);
                start = m.end();
            }
        }
        piece(rest.part(start), group, directorate, mayWrap && start == 0);
    }

    private void each(Passage rest, Pattern separator, AttendanceLabel group, String directorate) {
        int start = 0;
        Matcher m = separator.matcher(rest.text());
        while (m.find()) {
            add(rest.part(start, m.start()), directorate, group);
            start = m.end();
        }
        add(rest.part(start), directorate, group);
    }

    /** One name with what stands beside it, or several names with commas between. */
    private void piece(Passage piece, AttendanceLabel group, String directorate, boolean mayWrap) {
        String text = piece.text();
        int start = 0;
        int at = 0;
        boolean named = false;
        carried = null;
        while (at <= text.length()) {
            int comma = nextBreak(text, at);
            String part = text.substring(start == at ? at : at, comma).trim();
            if (isNameHere(part)) {
                add(piece.part(at, comma), directorate, group);
                named = true;
            } else if (named && mergedAt(part) > 0 && comma < text.length()) {
                // "Town Healthwatch Ann Field, Fire Service": two columns that the extraction put on one line
                int merged = text.indexOf(part, at) + mergedAt(part);
                role(text.substring(at, merged).trim());
                add(piece.part(merged, comma), directorate, group);
            } else if (!part.isEmpty() && (named || mayWrap && !attendees.isEmpty() && !isSentence(part))) {
                role(part);
            }
            at = comma + 1;
            if (comma < text.length() && text.startsWith("and ", Math.min(text.length(), comma + 1))) {
                at = comma + 5;
            }
            start = at;
        }
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
                    && text.startsWith(" and ", i)
                    && isNameHere(text.substring(from, i).trim())
                    && i + 5 < text.length()
                    && Character.isUpperCase(text.charAt(i + 5))
                    && nameAhead(text, i + 5)) {
                return i;
            }
        }
        return text.length();
    }

    private boolean nameAhead(String text, int from) {
        int end = from;
        while (end < text.length() && ",;(\u2013".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return isNameHere(text.substring(from, end).trim());
    }

    private boolean isNameHere(String part) {
        return AttendeeName.is(part)
                || carried != null && FAMILY_NAME.matcher(part).matches();
    }

    private void add(Passage passage, String role, AttendanceLabel group) {
        String text = passage.text();
        Matcher note = AttendeeName.NOTE.matcher(text);
        String beside = role;
        int end = text.length();
        if (note.find()) {
            end = note.start();
            String words = note.group(1);
            if (words.matches("(?i)(?:in the )?(?:acting )?chair(?:man|woman|person)?(?:,? .*)?|presiding")
                    && !words.matches("(?i).*vice.*")) {
                chair = text.substring(0, end).trim();
            }
            beside = beside == null ? words : beside;
        }
        Passage name = passage.part(0, end);
        while (!name.isEmpty() && "*+.".indexOf(name.text().charAt(name.text().length() - 1)) >= 0) {
            name = name.part(0, name.text().length() - 1);
        }
        if (name.isEmpty()) {
            return;
        }
        String called = name.text();
        Matcher plural = PLURAL.matcher(called);
        if (plural.lookingAt()) {
            carried = plural.group(1);
            called = carried + called.substring(plural.end(1) + 1);
        } else if (carried != null && !Actors.startsWithTitle(called)) {
            called = carried + " " + called;
        } else {
            carried = null;
        }
        Passage place = plural.reset().lookingAt() ? name.part(plural.end()) : name;
        attendees.add(new Attendee(called, beside, group.kind(), group.apologies(), place.span()));
    }

    private void role(String words) {
        int last = attendees.size() - 1;
        Attendee known = attendees.get(last);
        Matcher note = AttendeeName.NOTE.matcher(words);
        while (note.find()) {
            if (note.group(1).matches("(?i)(?:in the )?(?:acting )?chair(?:man|woman|person)?")) {
                chair = known.name();
            }
        }
        String role = AttendeeName.bare(words);
        String whole = known.roleOrOrg() == null
                ? role
                : known.roleOrOrg() + (known.roleOrOrg().endsWith("and") ? " " : ", ") + role;
        if (!role.isEmpty()) {
            attendees.set(last, new Attendee(known.name(), whole, known.kind(), known.apologies(), known.span()));
        }
    }
}
