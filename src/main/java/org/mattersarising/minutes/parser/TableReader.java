package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of actions: a column that says what, with one that says who or by when. Spec part 10. */
final class TableReader {

    /** "Agreed action", "Task", "What": the head of the column of actions. */
    private static final Pattern ACTION =
            Pattern.compile("(?i)(?:\\d+\\.? )?(?:agreed |proposed |key |required |further )?(?:actions?(?:"
                    + " (?:required|agreed|point|points|item|items|needed|to be"
                    + " taken|description|log|taken/required))?|tasks?|what|what needs to happen\\??|description(?: of"
                    + " action)?|detail of action|decision/action|next steps?|to do)(?: ?[:?])?");

    /** "Lead officer", "Owner", "By whom". */
    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:action )?(?:leads?(?: officers?| agency| person)?|owners?|responsib(?:le|ility|le"
                    + " (?:person|officer|owner|party))|who|by whom|assigned(?: to)?|lead responsibility|person"
                    + " responsible|action owner|action by|actioned by|officer|named lead|initials|by who)\\??:?");

    /** "Target date", "By when", "Deadline". */
    private static final Pattern TARGET = Pattern.compile(
            "(?i)(?:target(?: date| completion(?: date)?)?|due(?: date| by)?|timescales?|time ?frames?|deadlines?|by"
                    + " when|when|completion date|date(?: due| for completion)?|complete by|target/deadline|review"
                    + " date)\\??:?");

    /** "Completed", in the column of dates. */
    private static final Pattern DONE = Pattern.compile("(?i)(?:complete[d]?|done|closed|discharged)\\.?");

    /** "RAG status", "Progress". */
    private static final Pattern STATUS =
            Pattern.compile("(?i)(?:status|progress|rag(?: status| rating)?|outcome|state)");

    private static final Pattern NEXT = Pattern.compile(
            "(?i)(?:(?:at|by|for|before) )?(?:the )?next (?:(?:\\w+ ){0,2}(?:meeting|call|session|time)|(?-i:(?!AGM|EGM|FY)[A-Z]{2,5}))\\.?");

    /** "end Nov", and no day. */
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?i)(?:by |before )?(?:the )?(?:(?:end|middle|start) (?:of )?|early |late |mid[- ])?("
                    + Dates.MONTH + ")");

    private final Source source;
    private final LocalDate meeting;
    /** Looked for once, and only where a row is due at the next meeting. */
    private Optional<LocalDate> next;

    TableReader(Source source, LocalDate meeting) {
        this.source = source;
        this.meeting = meeting;
    }

    private record Columns(int action, int lead, int target, int status, int count) {}

    List<ActionTable> read() {
        List<ActionTable> tables = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < source.size(); i++) {
            Line line = source.line(i);
            if (!line.table()) {
                heading = HeadingLine.looks(line) ? line.plain() : heading;
                continue;
            }
            Columns columns = columns(i);
            if (columns != null) {
                int end = i + 1;
                List<ActionRow> rows = new ArrayList<>();
                for (;
                        end < source.size()
                                && (source.line(end).table() || source.line(end).isRule() || isBetween(end));
                        end++) {
                    if (columns(end) != null) {
                        break;
                    }
                    row(end, columns, rows);
                }
                if (!rows.isEmpty()) {
                    tables.add(new ActionTable(
                            heading,
                            rows,
                            new Span(line.start(), source.line(end - 1).end())));
                }
                i = end - 1;
            }
        }
        return tables;
    }

    /** Nothing between two rows of an HTML table but how its source is set. */
    private boolean isBetween(int index) {
        int next = source.line(index).blank() ? source.nextFilled(index, source.size()) : source.size();
        return next < source.size() && source.cells(next) != null;
    }

    private Columns columns(int index) {
        if (source.line(index).plain().length() > 400) {
            return null;
        }
        return columns(Cells.of(source, index).stream().map(Passage::text).toList());
    }

    /** Whether the cells are the head of a table of actions: one over what is to be done, one over who or by when. */
    static boolean isHead(List<String> cells) {
        return columns(cells) != null;
    }

    private static Columns columns(List<String> cells) {
        int action = -1;
        int lead = -1;
        int target = -1;
        int status = -1;
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c);
            if (action < 0 && ACTION.matcher(text).matches()) {
                action = c;
            } else if (lead < 0 && LEAD.matcher(text).matches()) {
                lead = c;
            } else if (target < 0 && TARGET.matcher(text).matches()) {
                target = c;
            } else if (STATUS.matcher(text).matches()) {
                status = c;
            }
        }
        boolean alone = cells.size() == 1 && action == 0;
        return alone || action >= 0 && (lead >= 0 || target >= 0)
                ? new Columns(action, lead, target, status, cells.size())
                : null;
    }

    private void row(int index, Columns columns, List<ActionRow> rows) {
        if (source.line(index).isRule()) {
            return;
        }
        List<Passage> cells = Cells.of(source, index);
        Passage action = cell(cells, columns.action());
        if (action == null || action.isEmpty() || action.text().length() < 3) {
            return;
        }
        String lead = text(cell(cells, columns.lead()));
        String target = text(cell(cells, columns.target()));
        if (lead == null
                && target == null
                && columns.count() > 1
                && cells.stream().filter(c -> !c.isEmpty()).count() == 1) {
            return;
        }
        if (target == null && lead != null && isFact(action.text(), lead)) {
            return;
        }
        String status = text(cell(cells, columns.status()));
        if (status != null && DONE.matcher(status).matches()) {
            return;
        }
        rows.add(new ActionRow(
                action.text(),
                lead,
                target,
                date(target),
                target == null ? null : Recurrence.in(target),
                action.span()));
    }

    /** "Why? | To make sure that ...": a word and what is said of it stand where a task and its owner would. */
    private static boolean isFact(String action, String lead) {
        return action.split(" ").length <= 3 && lead.length() > 50;
    }

    /** The one date the target names; several dates are no date. */
    private LocalDate date(String target) {
        if (target == null || target.length() > 300) {
            return null;
        }
        Optional<DateAt> first = Dates.first(target, 0, meeting);
        if (first.isEmpty()) {
            return NEXT.matcher(target).matches() ? next() : month(target);
        }
        boolean more = Dates.first(target, first.get().end(), meeting).isPresent();
        return more ? null : first.get().date();
    }

    /** The last day of a month that is named by its first letters alone. */
    private LocalDate month(String target) {
        Matcher m = MONTH_ALONE.matcher(target);
        return meeting != null && m.matches() ? Dates.endOf(Dates.month(m.group(1)), meeting) : null;
    }

    private LocalDate next() {
        if (next == null) {
            next = Optional.ofNullable(
                    MeetingsAhead.find(source, 0, source.size(), meeting).next());
        }
        return next.orElse(null);
    }

    private static Passage cell(List<Passage> cells, int column) {
        return column < 0 || column >= cells.size() ? null : cells.get(column);
    }

    private static String text(Passage cell) {
        return cell == null || cell.isEmpty() ? null : cell.text();
    }
}
