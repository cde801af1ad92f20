package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the front page that calls the next meeting. Spec part 2. */
final class AgendaReader {

    /** "(Pages 3 - 10)", "p. 4": where in the pack the papers of an item stand. */
    private static final Pattern PAGES = Pattern.compile(
            "\\s*[(\\[]? ?(?i:pages?|pp?\\.?) ?:? ?(\\d{1,4})(?:(?: ?(?:-|\u2013|to) ?| )(\\d{1,4}))? ?[)\\]]?");

    /** "For further information contact", "Enquiries": whom to ask about the meeting. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?i).*\\b(?:person to contact|contact(?: officer)?(?: for)?\\b.{0,60}:|for (?:further|more)"
                    + " information|enquiries|please contact)\\b?.*");

    private static final Pattern CHAIR = Pattern.compile("((?:" + Actors.TITLE
            + " )?[A-Z][\\p{L}.'\u2019-]*(?: [A-Z][\\p{L}'\u2019-]+){1,3}) ?\\((?:the )?Chair(?:man|woman|person)?\\)");

    /** "Report of the Clerk of Works": the line under an item that says whose it is. */
    private static final Pattern PRESENTER = Pattern.compile("(?i)^(?:(?:joint )?(?:report|presentation|briefing"
            + " note|update|verbal|paper|note|item)s?\\b.*\\b(?:of|by|from|attached|follow)|.*\\bwill"
            + " (?:report|present|attend|give|provide|update)\\b|(?:members|the chair|councillor|cllr|presented"
            + " by|lead:|presenter).*|.*\\b(?:has|have) been invited\\b.*|(?:copy|copies|attached|to"
            + " follow|enclosed)\\b.*).*");

    /** "Membership", "Contact": lines of a front page that are no items. */
    private static final Pattern SIGN = Pattern.compile(
            "(?i)^(?:note:|membership|contact|by invitation|.*\\b(?:council house|town hall|civic centre|county"
                    + " hall|guildhall)\\b.*).*");

    private final Source source;
    private final int end;

    AgendaReader(Source source, int end) {
        this.source = source;
        this.end = end;
    }

    /** The agenda before line {@code end}, or {@code null} where there is none. */
    Agenda read() {
        int from = source.nextFilled(0, end);
        if (from >= end) {
            return null;
        }
        List<ItemStart> starts = new ItemFinder(source, from, end)
                .find().stream().filter(s -> s.number() != null).toList();
        if (starts.size() < 2) {
            return null;
        }
        int first = starts.get(0).line();
        StringBuilder head = new StringBuilder();
        String body = null;
        String place = null;
        for (int i = from; i < first; i++) {
            String plain = source.plain(i);
            if (source.skip(i)) {
                continue;
            }
            if (body == null
                    && plain.length() > 5
                    && plain.length() < 140
                    && !plain.matches("(?i)(?:agenda|public document pack|notice of meeting|.*\\bcouncil|title:.*)")) {
                body = plain;
            }
            if (plain.matches("(?i)(?:place|venue|location):?")) {
                int next = source.nextFilled(i + 1, first);
                place = next < first ? source.plain(next) : null;
            } else if (plain.matches("(?i)(?:place|venue|location) ?: ?.+")) {
                place = plain.replaceFirst("^[^:]*: ?", "");
            }
            head.append(plain, 0, Math.min(plain.length(), 400)).append('\n');
        }
        String text = head.toString();
        LocalDate date = Dates.firstFull(text).map(DateAt::date).orElse(null);
        if (date == null) {
            return null;
        }
        int last = lastLine(starts);
        return new Agenda(
                body,
                date,
                Times.first(text),
                place,
                items(starts, last),
                contact(first),
                chair(),
                new Span(source.line(from).start(), source.line(last - 1).end()));
    }

    private int lastLine(List<ItemStart> starts) {
        for (int i = starts.get(starts.size() - 1).body(); i < end; i++) {
            String plain = source.plain(i);
            if (source.line(i).isRule()
                    || source.line(i).heading() > 0
                    || SIGN.matcher(plain).matches() && plain.length() > 12) {
                return i;
            }
        }
        return end;
    }

    private List<AgendaItem> items(List<ItemStart> starts, int last) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            ItemStart start = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1).line() : last;
            items.add(item(start.number(), start.heading(), start.body(), Math.max(to, start.body())));
        }
        return items;
    }

    private AgendaItem item(String number, Passage heading, int from, int to) {
        List<AgendaItem> subItems = new ArrayList<>();
        String presenter = null;
        String pages = null;
        for (int i = from; i < to; i++) {
            Line line = source.line(i);
            if (source.skip(i) || line.heading() > 0) {
                continue;
            }
            Label label = Label.of(line.plain());
            Passage passage = source.lines(i, i + 1);
            if (label != null
                    && !label.isDigits()
                    && label.length() < passage.text().length()) {
                subItems.add(subItem(label.value(), passage.part(label.length()), i + 1, to));
            } else if (subItems.isEmpty()
                    && presenter == null
                    && PRESENTER.matcher(cut(line.plain())).matches()) {
                presenter = line.plain();
            } else if (subItems.isEmpty()
                    && pages == null
                    && PAGES.matcher(line.plain()).matches()) {
                pages = pages(line.plain());
            }
        }
        return of(number, heading, pages, presenter, subItems);
    }

    private AgendaItem subItem(String value, Passage heading, int from, int to) {
        String presenter = null;
        for (int i = from; i < to && presenter == null; i++) {
            String plain = source.plain(i);
            if (Label.of(plain) != null) {
                break;
            }
            presenter = PRESENTER.matcher(cut(plain)).matches() ? plain : null;
        }
        return of(value, heading, null, presenter, List.of());
    }

    private static AgendaItem of(
            String number, Passage heading, String pages, String presenter, List<AgendaItem> subItems) {
        Matcher m = PAGES.matcher(heading.text());
        String range = pages;
        Passage title = heading;
        while (m.find()) {
            if (m.end() > heading.text().length() - 3) {
                range = pages(m.group());
                title = heading.part(0, m.start());
            }
        }
        return new AgendaItem(
                number, title.text(), range, presenter, subItems, title.isEmpty() ? new Span(0, 0) : title.span());
    }

    private static String pages(String words) {
        Matcher m = PAGES.matcher(words);
        return m.find() ? m.group(2) == null ? m.group(1) : m.group(1) + "-" + m.group(2) : null;
    }

    private String contact(int from) {
        for (int i = from; i < end; i++) {
            if (source.plain(i).length() < 400
                    && CONTACT.matcher(source.plain(i)).matches()) {
                return source.plain(i);
            }
        }
        return null;
    }

    private String chair() {
        for (int i = 0; i < end; i++) {
            Matcher m = CHAIR.matcher(cut(source.plain(i)));
            if (m.find()) {
                return m.group(1);
            }
        }
        return null;
    }

    private static String cut(String plain) {
        return plain.length() > 1500 ? plain.substring(0, 1500) : plain;
    }
}
