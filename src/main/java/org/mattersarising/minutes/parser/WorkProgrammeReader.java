package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the body's list of what comes to which meeting: a table of date, title, detail and leads. Spec part 11. */
final class WorkProgrammeReader {

    /** "Date of meeting": the head of a column. */
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:(?:meeting|committee|board|proposed|target|scheduled) ?)?(?:date(?:s)?|meeting|when)(?: of (?:the"
                    + " )?meeting)?:?");

    /** "Agenda item", "Report title". */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:report |agenda |item )?(?:title|items?|subjects?|topics?|issues?|reports?|theme|agenda"
                    + " items?|report title|business)(?: title|/issue|/topic| for (?:consideration|discussion))?:?");

    /** "Purpose", "Details of report". */
    private static final Pattern DETAIL = Pattern.compile(
            "(?i)(?:details?|description|purpose|comments?|notes?|objectives?|outcomes?|why|scope|detail/.*|brief"
                    + " description|information|focus|reason.*|background.*|aims?.*)(?: of (?:report|item))?:?");

    /** "Lead officer", "Contact". */
    private static final Pattern LEADS = Pattern.compile(
            "(?i).*\\b(?:lead|leads|officers?|member|owner|responsible|contact|author|presenter|who)\\b.*");

    /** "To be confirmed", "Future items": stands in place of a date. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:dates? )?(?:to be (?:decided|confirmed|agreed|arranged|determined|scheduled|advised)|tb[cda]|not"
                    + " yet (?:decided|scheduled)|unscheduled|future (?:items|meetings?|business)|date to be .*|standing"
                    + " items?|items? to be (?:scheduled|programmed).*|various|ongoing)\\.?:?");

    /** The head of a table of another kind. */
    private static final Pattern ACTIONS =
            Pattern.compile("(?i)(?:agreed )?(?:actions?|tasks?|ref\\.?|no\\.?)(?: required)?");

    /** A column of tasks, wherever it stands. */
    private static final Pattern TASKS =
            Pattern.compile("(?i)(?:agreed )?(?:actions?|tasks?)(?: required| agreed| point)?:?");

    private final Source source;
    private final LocalDate base;
    private final List<WorkProgrammeEntry> entries = new ArrayList<>();

    WorkProgrammeReader(Source source, LocalDate base) {
        this.source = source;
        this.base = base;
    }

    private record Columns(int date, int title, int detail, int leads) {}

    private LocalDate meeting;

    List<WorkProgrammeEntry> read() {
        Columns columns = null;
        int width = 0;
        for (int i = 0; i < source.size(); i++) {
            Line line = source.line(i);
            if (!line.table()) {
                // A heading ends the table; a blank line or a page between two halves of it does not.
                columns = columns != null && (source.skip(i) || line.plain().length() < 30 && !HeadingLine.looks(line))
                        ? columns
                        : null;
                continue;
            }
            if (line.isRule()) {
                continue;
            }
            List<Passage> cells = Cells.of(source, i);
            boolean tasks =
                    cells.stream().anyMatch(cell -> TASKS.matcher(cell.text()).matches());
            Columns here = !tasks && line.plain().length() < 300 ? columns(cells) : null;
            if (here != null) {
                columns = here;
                width = cells.size();
            } else if (tasks || ACTIONS.matcher(cells.get(0).text()).matches()) {
                columns = null;
            } else if (columns != null && Math.abs(cells.size() - width) <= 1) {
                row(cells, columns);
            } else {
                columns = null;
            }
        }
        return entries;
    }

    private static Columns columns(List<Passage> cells) {
        int date = -1;
        int title = -1;
        int detail = -1;
        int leads = -1;
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c).text();
            if (date < 0 && DATE.matcher(text).matches()) {
                date = c;
            } else if (title < 0 && TITLE.matcher(text).matches()) {
                title = c;
            } else if (detail < 0 && DETAIL.matcher(text).matches()) {
                detail = c;
            } else if (leads < 0 && text.length() < 60 && LEADS.matcher(text).matches()) {
                leads = c;
            }
        }
        return date >= 0 && title >= 0 && (detail >= 0 || leads >= 0) ? new Columns(date, title, detail, leads) : null;
    }

    private void row(List<Passage> cells, Columns columns) {
        String date = text(cells, columns.date());
        String title = text(cells, columns.title());
        String detail = text(cells, columns.detail());
        String leads = text(cells, columns.leads());
        if (date != null) {
            Optional<DateAt> day = Dates.first(date, 0, base);
            meeting = day.filter(DateAt::day).map(DateAt::date).orElse(null);
            if (day.isEmpty() && !OPEN.matcher(date).matches() && title == null && detail == null) {
                return;
            }
        }
        boolean goesOn = date == null && title == null && !entries.isEmpty() && (detail != null || leads != null);
        if (goesOn) {
            extend(detail, leads);
        } else if (title != null || date != null && meeting != null) {
            Passage at = cells.get(title != null ? columns.title() : columns.date());
            entries.add(new WorkProgrammeEntry(
                    meeting,
                    title == null ? null : title.replaceFirst("^[-\u2022\u2013] ?", ""),
                    detail,
                    leads,
                    at.span()));
        }
    }

    /** The second half of a row that a page break tore apart. */
    private void extend(String detail, String leads) {
        WorkProgrammeEntry last = entries.remove(entries.size() - 1);
        entries.add(new WorkProgrammeEntry(
                last.meetingDate(), last.title(), join(last.detail(), detail), join(last.leads(), leads), last.span()));
    }

    private static String join(String a, String b) {
        return a == null ? b : b == null ? a : a + " " + b;
    }

    private static String text(List<Passage> cells, int column) {
        return column < 0 || column >= cells.size() || cells.get(column).isEmpty()
                ? null
                : cells.get(column).text();
    }
}
