package org.mattersarising.minutes.parser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the text of a pack or of minutes. Holds no state; any text is a document, and none is refused. */
public final class MinutesParser {

    /** A text that does not say that it records a meeting, and is nothing else, records one if it decides and asks as often. */
    private static final int FEWEST = 3;

    private final Predicate<LocalDate> workingDay;

    /** Counts Monday to Friday as working days. */
    public MinutesParser() {
        this(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * @param workingDay the days that count in "within ten working days"
     */
    public MinutesParser(Predicate<LocalDate> workingDay) {
        this.workingDay = workingDay;
    }

    private static int findings(MeetingMinutes meeting) {
        return meeting.items().stream()
                .mapToInt(item ->
                        item.resolutions().size() + item.informalActions().size())
                .sum();
    }

    /**
     * Finds what the text records. Never throws for odd text: what nobody recognises is left alone.
     *
     * @param text decoded text; rows of tables may stand in it as lines with cells separated by tabs
     */
    public Reading read(String text) {
        return read(text, null);
    }

    /**
     * As {@link #read(String)}, where somebody knows the day.
     *
     * @param heldOn when the meeting was held whose minutes come first, whatever the text says; {@code null} where only the text says it
     */
    public Reading read(String text, LocalDate heldOn) {
        Source source = Source.of(text);
        ReportReader reportReader = new ReportReader(source);
        List<Integer> reportStarts = reportReader.starts();
        List<MeetingFinder.Region> regions = new MeetingFinder(source).find(reportStarts);
        MeetingReader meetingReader = new MeetingReader(source, workingDay);
        List<MeetingMinutes> minutes = new ArrayList<>();
        for (MeetingFinder.Region region : regions) {
            MeetingMinutes meeting = meetingReader.read(region, minutes.isEmpty() ? heldOn : null);
            if (region.titled() || findings(meeting) > 0) {
                minutes.add(meeting);
            }
        }
        int pageEnd = Math.min(
                regions.isEmpty() || minutes.isEmpty()
                        ? source.size()
                        : regions.get(0).from(),
                reportStarts.isEmpty() ? source.size() : reportStarts.get(0));
        Agenda agenda = new AgendaReader(source, pageEnd).read();
        List<Report> reports = reportReader.read(reportStarts);
        LocalDate base = minutes.isEmpty()
                ? agenda == null ? null : agenda.date()
                : minutes.get(0).date();
        List<ActionTable> tables = new TableReader(source, base).read();
        minutes.replaceAll(new RowsOfTables(tables)::without);
        List<WorkProgrammeEntry> programme = new WorkProgrammeReader(source, base).read();
        if (agenda == null && minutes.isEmpty() && reports.isEmpty() && tables.isEmpty() && programme.isEmpty()) {
            MeetingMinutes all = meetingReader.read(new MeetingFinder.Region(0, 0, source.size(), false), heldOn);
            if (findings(all) >= FEWEST) {
                minutes.add(all);
            }
        }
        return new Reading(
                agenda,
                minutes,
                reports,
                programme,
                tables,
                Doubts.of(source, agenda, minutes, reports, programme, tables));
    }
}
