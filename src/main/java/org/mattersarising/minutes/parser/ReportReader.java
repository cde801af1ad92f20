package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads reports: the block To, From, Date, Title at their head and what they recommend. Spec part 9. */
final class ReportReader {

    /** "Report to:", "Report of:", "Date:": the head of a report. */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)^(report to|to|report of|report by|report author|from|author|date(?: of meeting)?|meeting"
                    + " date|title|subject|report title|re) ?: ?(.*)$");

    /** "2. Recommendations", "Recommendation(s) to the Board". */
    private static final Pattern RECOMMENDATIONS = Pattern.compile(
            "(?i)^(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]? ?)?(?:\\w+ )?recommendations?(?:\\(s\\))?(?: \\w+| to [\\w ]{3,60}|"
                    + " for [\\w ]{3,60})?:?$");

    /** Lines over which the head of a report spreads. */
    private static final int SPREAD = 14;

    /** Lines taken for recommendations where their end is not to be seen. */
    private static final int REACH = 40;

    /** "3. Background": the number of a section. */
    private static final Pattern SECTION = Pattern.compile("(\\d{1,2})(?:\\.0)?[.)]? (?!\\d)");

    /** "Report author", "Contact": what stands behind all recommendations. */
    private static final Pattern END = Pattern.compile(
            "(?i)(?:name and job title|directorate|report authors?(?:\\(s\\))?|authors?(?: \\(s\\))?|contact(?:"
                    + " officer| details)?|background papers?|appendi(?:x|ces)(?: \\w{1,4})?|reasons? for (?:the"
                    + " )?recommendations?|background(?: information)?|introduction|purpose(?: of (?:the )?report)?|list"
                    + " of background papers.*|enquiries) ?(?::.*)?");

    /** Lines within which the end of the recommendations is looked for. */
    private static final int LONGEST_SECTION = 300;

    private final Source source;

    ReportReader(Source source) {
        this.source = source;
    }

    /** The lines at which a report begins. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            if (!isField(i)) {
                continue;
            }
            int end = headEnd(i);
            if (end > 0) {
                starts.add(i);
                i = end;
            }
        }
        return starts;
    }

    private boolean isField(int index) {
        String plain = source.plain(index);
        return plain.length() < 300 && FIELD.matcher(plain).matches();
    }

    /** Where the head ends that begins here, or -1: it takes whom it is to or its title, and two more fields. */
    private int headEnd(int from) {
        boolean to = false;
        boolean title = false;
        boolean letter = false;
        int fields = 0;
        int last = -1;
        int filled = 0;
        for (int i = from; i < source.size() && filled < SPREAD; i++) {
            if (source.skip(i)) {
                continue;
            }
            filled++;
            Matcher m = FIELD.matcher(source.plain(i).length() < 300 ? source.plain(i) : "");
            if (m.matches()) {
                String name = m.group(1).toLowerCase(Locale.ROOT);
                if (name.endsWith("to") && to) {
                    break;
                }
                to |= name.endsWith("to");
                // The head of a quoted e-mail looks alike; only there an address stands beside From and To.
                letter |= m.group(2).contains("@") || source.line(i).indent() >= 4;
                title |= name.contains("title") || name.equals("subject") || name.equals("re");
                fields++;
                last = i;
            }
        }
        return to && title && fields >= 3 && !letter ? last : -1;
    }

    List<Report> read(List<Integer> starts) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : source.size();
            reports.add(report(starts.get(i), end));
        }
        return reports;
    }

    private Report report(int from, int to) {
        String addressee = null;
        String author = null;
        String title = null;
        LocalDate date = null;
        int head = headEnd(from);
        for (int i = from; i <= head; i++) {
            Matcher m = FIELD.matcher(source.plain(i).length() < 300 ? source.plain(i) : "");
            if (!m.matches()) {
                continue;
            }
            String value = m.group(2).isEmpty() ? below(i, head + 3) : m.group(2) + wrapped(i, head + 1);
            switch (m.group(1).toLowerCase(Locale.ROOT)) {
                case "to", "report to" -> addressee = value;
                case "from", "report of", "report by", "author", "report author" -> author = value;
                case "title", "subject", "report title", "re" -> title = value;
                default ->
                    date = value == null
                            ? null
                            : Dates.firstFull(value).map(DateAt::date).orElse(null);
            }
        }
        return new Report(
                title,
                addressee,
                author,
                date,
                recommendations(head + 1, to),
                new Span(source.line(from).start(), source.line(to - 1).end()));
    }

    private String below(int index, int to) {
        int next = source.nextFilled(index + 1, Math.min(source.size(), to));
        return next < Math.min(source.size(), to) && !isField(next) ? source.plain(next) : null;
    }

    private String wrapped(int index, int to) {
        int next = index + 1;
        boolean goesOn = next < source.size()
                && !source.skip(next)
                && !isField(next)
                && source.line(next).heading() == 0
                && source.plain(next).length() < 100;
        return goesOn ? " " + source.plain(next) : "";
    }

    private List<Recommendation> recommendations(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = source.line(i);
            boolean heading = line.plain().length() < 100
                    && !line.table()
                    && RECOMMENDATIONS.matcher(line.plain()).matches()
                    && (line.heading() > 0
                            || line.bold()
                            || HeadingLine.isCapitals(line.plain())
                            || line.plain().matches("\\d.*|(?i)recommendations?(?:\\(s\\))?:?"));
            if (heading) {
                return RecommendationList.read(Blocks.of(source, i + 1, sectionEnd(i + 1, to, line)));
            }
        }
        return List.of();
    }

    /** The section ends where the next begins: a heading, or the next number with a short title behind it. */
    private int sectionEnd(int from, int to, Line heading) {
        Matcher own = SECTION.matcher(heading.plain());
        int number = own.lookingAt() ? Integer.parseInt(own.group(1)) : -1;
        int list = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_SECTION); i++) {
            Line line = source.line(i);
            if (source.skip(i)) {
                continue;
            }
            String plain = line.plain();
            boolean title =
                    plain.length() < 120 && !plain.endsWith(".") && !plain.endsWith(":") && !plain.endsWith(";");
            boolean again =
                    plain.length() < 100 && RECOMMENDATIONS.matcher(plain).matches();
            Matcher next = SECTION.matcher(plain);
            Label label = Label.of(plain);
            list = label != null && label.isDigits() && label.ordinal(false) == list + 1 ? list + 1 : list;
            boolean listed = list > 0 && label != null && label.isDigits() && label.ordinal(false) == list;
            boolean numbered = number > 0
                    && title
                    && !listed
                    && !line.bullet()
                    && next.lookingAt()
                    && Integer.parseInt(next.group(1)) == number + 1
                    && Character.isUpperCase(plain.charAt(Math.min(plain.length() - 1, next.end())));
            boolean set = !again
                    && title
                    && !line.bullet()
                    && (line.heading() > 0 || line.bold() && Label.of(plain) == null)
                    && !plain.matches("(?i).*\\b(?:to|that)$");
            if (numbered || set || END.matcher(plain).matches()) {
                return i;
            }
        }
        int end = Math.min(to, from + REACH);
        if (source.nextFilled(end, to) < to) {
            int last = source.line(end - 1).number();
            source.unread()
                    .note(
                            last,
                            "It is not clear where these recommendations end; what stands after line " + last
                                    + " was not read as one of them.");
        }
        return end;
    }
}
