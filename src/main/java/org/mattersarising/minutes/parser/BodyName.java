package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the body that met calls itself: behind "meeting of", before "minutes", or on a line of its own beside the title. Spec part 1.
 */
final class BodyName {

    /** Lines above the title and under it that may name the body. */
    private static final int BESIDE = 14;

    /** A name is shorter, in characters. */
    private static final int LONGEST = 110;

    /** What a name of a body has in it, or it is none. */
    private static final String KIND =
            "(?i:council|(?:select|school)?board|selectmen|(?:sub-?)?committee|panel|commission|commissioners|governors|governing body|trustees|trust|(?:working |user )?group|society"
                    + "|association|club|forum|authority|agency|partnership|senate|district|federation|union|assembly|executive|cabinet"
                    + "|team|foundation|network|consortium|co-?operative|church|friends|league|institute|parish|library|museum|makerspace|hackerspace)";

    /** "meeting of the Harbour Board held on": the body between the words. */
    private static final Pattern MET =
            Pattern.compile("(?i)\\b(?:meetings?|assembly|session|minutes|proceedings)(?: \\d+(?:/\\d+)?)? of "
                    + "(?!(?:a|an) |(?:the )?(?:meetings?|proceedings|(?:last|previous|annual|\\w+ general|extraordinary|\\w+ly|regular|special|ordinary)"
                    + " (?:\\w+ )?meeting)\\b)(?:the )?(.{3,110}?)(?=,? (?:which |was )?(?:held|convened)\\b|,? on (?:the )?\\d|,? on \\w+day|,? at \\d"
                    + "| \\d{1,4}[-/.]\\d|,(?! [^,]{3,40}? (?:and|&) )| [-\u2013\u2014:]|[.:;(]| (?:virtual |regular |special |annual |general |monthly"
                    + " |ordinary )*meeting\\b|,? (?:" + Dates.WEEKDAY + ")|,? \\d{1,2}(?:st|nd|rd|th)?,? "
                    + Dates.MONTH + "| " + Dates.MONTH + " \\d|$)");

    /** "Stoke Council minutes", "Board Meeting Notes": the body before the word. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:draft|unconfirmed|approved|public) )?(.{3,80}?)(?: (?:-|\u2013|\u2014)|:)?"
                    + "(?: (?:virtual|regular|special|annual|general|monthly|ordinary|extraordinary|quarterly|remote|online|full|work|agm))*"
                    + "(?: (?:meetings?|session|call|telecon|teleconference))?(?: agenda(?: and| &)?)?(?: (?:-|\u2013|\u2014)|:)?(?: (?:draft|approved|action|summary))?"
                    + " (?:minutes|notes|meeting|session|telco|draft)\\b.*|^\\W{0,3}(.{3,80}?)(?:(?::| (?:-|\u2013|\u2014)) .*\\b(?:meeting|minutes|session)\\b.*| held (?:its|their|an?)\\b.*)");

    /** "body: Harbour Board" among what a web site keeps in front of a page. */
    private static final Pattern KEPT = Pattern.compile(
            "(?i)\\W{0,4}(?:public[ _]|council_|meeting_)?(?:body|committee)(?: name)?\\W{0,3}[:=]\\W{0,3}(.{3,110}?)\\W*");

    private static final Pattern PAGE_TITLE =
            Pattern.compile("(?i)\\W{0,3}(?:title|name|subject|subtitle)(?::| =) ?\\W?");

    /** "Board of Directors", "Full Council": every body of the kind is called so. */
    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:the |this )?(?:(?:regular|full|executive|annual|monthly|general|special|city|town"
                    + "|parish|county|virtual|work|action) )*(?:board|council|committee|commission|board of director\\W?s|board of (?:directors|trustees"
                    + "|education|governors|supervisors|commissioners)|group|members|team|executive)(?: meeting)?");

    /** Where a name ends: with what it is, with what it is of, or with where it is. */
    private static final Pattern ENDS = Pattern.compile(
            ".*\\b" + KIND
                    + "s?(?: (?i:of|for|in|on|de) .{3,60}| ?[(,\u2013-].{2,40})?(?: (?:Board|Special|Regular))? ?(?i:meeting)?(?: (?i:agenda))?");

    /** Days and what stands before a name on its line. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?:notes?|summary|draft|minutes(?: of| from)?|meeting minutes|meeting|action)(?: ?[:\u2013-]| of| from) *(?:the )?"
                    + "|,? (?:" + Dates.WEEKDAY
                    + ")\\b,?|\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?|\\d\\d?[-/.]\\d\\d?[-/.]\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\b"
                    + Dates.MONTH
                    + "(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?,?(?: (?:19|20)\\d\\d\\b)?|\\b(?:19|20)\\d\\d\\b");

    private static final Pattern EDGES = Pattern.compile(
            "^(?:\\d+(?:st|nd|rd|th) )?[\\s\\p{Punct}\u2013\u2014]+|[\\s,:;\u2013\u2014\\-\"'.]+$|(?i)(?: (?:special|regular|annual|ordinary|monthly))* (?:meeting|teleconference|telecon|call)(?: minutes| agenda)?\\W*$");

    /** What begins or holds one of these tells of the meeting and names nobody. */
    private static final Pattern TELLS = Pattern.compile(
            "(?i)(?:" + Dates.WEEKDAY
                    + "\\b|(?:public )?body|present|apologies|attend|members?\\b(?! board)|chair|officers|venue|location|place|agenda\\b|item|page|date|time|to |from|cc|subject|http|original|minutes|this)\\b"
                    + ".*|.*(?:[.;!?:]$|\\b(?:is|was|were|are|has|have|will|held|met|called|report|approval|https?|road|street|avenue|chambers?)\\b|//|@).*");

    /** "introduced a new member to the": words of a sentence, not of a name. */
    private static final Pattern SPOKEN = Pattern.compile("(?:^| )\\p{Ll}\\w+ (?:\\p{Ll}\\w* ){2}");

    private final Source source;
    private final MeetingFinder.Region region;

    private BodyName(Source source, MeetingFinder.Region region) {
        this.source = source;
        this.region = region;
    }

    /** The name as the document writes it, or {@code null}. */
    static String of(Source source, MeetingFinder.Region region) {
        return new BodyName(source, region).find();
    }

    private String find() {
        List<String> head = head();
        String named = null;
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            String next = i + 1 < head.size() && !ENDS.matcher(line).matches() ? " " + head.get(i + 1) : "";
            named = better(named, first(MET, line + next, line.length()));
            named = better(named, first(KEPT, line, line.length()));
        }
        for (String line : head) {
            named = better(named, first(BEFORE, line, line.length()));
        }
        for (int i = 0; i < head.size(); i++) {
            String found = name(head.get(i));
            String below = found != null && isCouncil(found) && i + 1 < head.size() ? name(head.get(i + 1)) : null;
            named = better(named, below == null || isCouncil(below) ? found : below);
        }
        return named;
    }

    /** Above the name of a committee stands that of its council. */
    private static boolean isCouncil(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("council");
    }

    /** The first that was found, unless it is what every such body is called. */
    private static String better(String named, String found) {
        boolean plain = named != null && PLAIN.matcher(named).matches();
        return named == null || plain && found != null && !PLAIN.matcher(found).matches() ? found : named;
    }

    /** @param within where the name has to begin */
    private static String first(Pattern pattern, String text, int within) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            String words = m.group(m.group(1) == null ? 2 : 1);
            String name = m.start() < within ? name(words) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The words as a name, without the days about it, or {@code null} where they are none. */
    private static String name(String words) {
        if (words.length() > 2 * LONGEST) {
            return null;
        }
        String bare = AROUND.matcher(words).replaceAll(" ").replaceAll(" {2,}", " ");
        String name = EDGES.matcher(bare)
                .replaceAll("")
                .replaceFirst("^[Tt]he ", "")
                .replaceFirst(" (?:on|of|held|at|for)$", "");
        return !name.isEmpty()
                        && name.length() < LONGEST
                        && Character.isUpperCase(name.charAt(0))
                        && ENDS.matcher(name).matches()
                        && !TELLS.matcher(name).matches()
                        && !SPOKEN.matcher(name).find()
                ? name
                : null;
    }

    /** The lines beside the title, those above it last; the keys of a web page taken off. */
    private List<String> head() {
        List<String> head = new ArrayList<>();
        for (int i = region.title(); i < Math.min(region.to(), region.title() + BESIDE); i++) {
            if (i > region.title() && AttendanceLabel.opens(source.plain(i))) {
                break;
            }
            add(head, i);
        }
        for (int i = Math.max(0, region.title() - BESIDE); i < region.title(); i++) {
            add(head, i);
        }
        return head;
    }

    private void add(List<String> head, int line) {
        String plain = PAGE_TITLE.matcher(source.plain(line)).replaceFirst("");
        if (!plain.isBlank() && !source.skip(line) && !source.line(line).bullet()) {
            head.add(plain.length() > 400 ? plain.substring(0, 400) : plain);
        }
    }
}
