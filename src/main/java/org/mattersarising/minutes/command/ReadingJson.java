package org.mattersarising.minutes.command;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mattersarising.minutes.document.SourceText;
import org.mattersarising.minutes.parser.ActionRow;
import org.mattersarising.minutes.parser.ActionTable;
import org.mattersarising.minutes.parser.Agenda;
import org.mattersarising.minutes.parser.AgendaItem;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.minutes.parser.Recommendation;
import org.mattersarising.minutes.parser.Report;
import org.mattersarising.minutes.parser.WorkProgrammeEntry;

/**
 * Writes readings as JSON. Key by key and not by reflection: the format is a promise to other programs, and a renamed
 * record must not change it. Every key is always there; what the document does not say is {@code null}.
 */
final class ReadingJson implements AutoCloseable {

    private final JsonKeys json;

    /** @param indented over many lines for people, or everything on one line */
    ReadingJson(Writer out, boolean indented) {
        this.json = new JsonKeys(out, indented);
    }

    void startList() {
        json.startList();
    }

    void endList() {
        json.endList();
    }

    @Override
    public void close() {
        json.close();
    }

    void write(SourceText source, Reading reading) {
        json.object(() -> {
            json.object("source", source, this::source);
            json.object("agenda", reading.agenda(), this::agenda);
            json.list("minutes", reading.minutes(), new MinutesJson(json)::minutes);
            json.list("reports", reading.reports(), this::report);
            json.list("work_programme", reading.workProgramme(), this::workProgramme);
            json.list("action_tables", reading.actionTables(), this::actionTable);
            json.list("warnings", warnings(source, reading), this::warning);
        });
    }

    private void source(SourceText source) {
        json.text("file", source.fileName());
        json.text("sha256", source.sha256());
        json.number("characters", source.characters());
        json.text("format", source.format().name().toLowerCase(Locale.ROOT));
    }

    private void agenda(Agenda agenda) {
        json.text("body", agenda.body());
        json.date("date", agenda.date());
        json.time("time", agenda.time());
        json.text("place", agenda.place());
        json.list("items", agenda.items(), this::agendaItem);
        json.text("contact", agenda.contact());
        json.text("chair", agenda.chair());
        json.span(agenda.span());
    }

    private void agendaItem(AgendaItem item) {
        json.text("number", item.number());
        json.text("title", item.title());
        json.text("pages", item.pages());
        json.text("presenter_line", item.presenterLine());
        json.list("sub_items", item.subItems(), this::agendaItem);
        json.span(item.span());
    }

    private void report(Report report) {
        json.text("title", report.title());
        json.text("to", report.to());
        json.text("from", report.from());
        json.date("date", report.date());
        json.list("recommendations", report.recommendations(), this::recommendation);
        json.span(report.span());
    }

    private void recommendation(Recommendation recommendation) {
        json.text("label", recommendation.label());
        json.text("text", recommendation.text());
        json.span(recommendation.span());
    }

    private void workProgramme(WorkProgrammeEntry entry) {
        json.date("meeting_date", entry.meetingDate());
        json.text("title", entry.title());
        json.text("detail", entry.detail());
        json.text("leads", entry.leads());
        json.span(entry.span());
    }

    private void actionTable(ActionTable table) {
        json.text("heading", table.heading());
        json.list("rows", table.rows(), this::actionRow);
        json.span(table.span());
    }

    private void actionRow(ActionRow row) {
        json.text("action", row.action());
        json.text("lead", row.lead());
        json.text("target", row.target());
        json.date("target_date", row.targetDate());
        json.text("recurs", row.recurs());
        json.span(row.span());
    }

    /** What is to be looked at; the line is {@code null} where it concerns the whole file. */
    private record Remark(Integer line, String message) {}

    /** What had to be assumed about the file, then what the reading doubts. */
    private static List<Remark> warnings(SourceText source, Reading reading) {
        return Stream.concat(
                        source.notes().stream().map(note -> new Remark(null, note)),
                        reading.warnings().stream().map(warning -> new Remark(warning.line(), warning.message())))
                .toList();
    }

    private void warning(Remark remark) {
        json.number("line", remark.line());
        json.text("message", remark.message());
    }
}
