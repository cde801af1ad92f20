package org.mattersarising.minutes.command;

import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mattersarising.minutes.document.SourceText;
import org.mattersarising.minutes.parser.ActionRow;
import org.mattersarising.minutes.parser.ActionTable;
import org.mattersarising.minutes.parser.Agenda;
import org.mattersarising.minutes.parser.AgendaItem;
import org.mattersarising.minutes.parser.Attendee;
import org.mattersarising.minutes.parser.Clause;
import org.mattersarising.minutes.parser.InformalAction;
import org.mattersarising.minutes.parser.MeetingMinutes;
import org.mattersarising.minutes.parser.MinuteItem;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.minutes.parser.Recommendation;
import org.mattersarising.minutes.parser.Report;
import org.mattersarising.minutes.parser.Span;
import org.mattersarising.minutes.parser.Warning;
import org.mattersarising.minutes.parser.WorkProgrammeEntry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes readings as JSON. Key by key and not by reflection: the format is a promise to other programs, and a renamed
 * record must not change it. Every key is always there; what the document does not say is {@code null}.
 */
final class ReadingJson implements AutoCloseable {

    private final JsonGenerator json;

    /** @param indented over many lines for people, or everything on one line */
    ReadingJson(Writer out, boolean indented) {
        PrettyPrinter printer = indented ? new DefaultPrettyPrinter() : null;
        this.json = JsonFactory.builder()
                .rootValueSeparator("\n")
                .build()
                .createGenerator(
                        new ObjectWriteContext.Base() {
                            @Override
                            public PrettyPrinter getPrettyPrinter() {
                                return printer;
                            }

                            @Override
                            public boolean hasPrettyPrinter() {
                                return printer != null;
                            }
                        },
                        out);
    }

    void startList() {
        json.writeStartArray();
    }

    void endList() {
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }

    void write(SourceText source, Reading reading) {
        json.writeStartObject();
        object("source", source, s -> {
            text("file", s.fileName());
            text("sha256", s.sha256());
            json.writeNumberProperty("characters", s.characters());
            text("format", s.format().name().toLowerCase(Locale.ROOT));
        });
        object("agenda", reading.agenda(), this::agenda);
        list("minutes", reading.minutes(), this::minutes);
        list("reports", reading.reports(), this::report);
        list("work_programme", reading.workProgramme(), this::workProgramme);
        list("action_tables", reading.actionTables(), this::actionTable);
        warnings(source.notes(), reading.warnings());
        json.writeEndObject();
    }

    private void agenda(Agenda agenda) {
        text("body", agenda.body());
        date("date", agenda.date());
        time("time", agenda.time());
        text("place", agenda.place());
        list("items", agenda.items(), this::agendaItem);
        text("contact", agenda.contact());
        text("chair", agenda.chair());
        span(agenda.span());
    }

    private void agendaItem(AgendaItem item) {
        text("number", item.number());
        text("title", item.title());
        text("pages", item.pages());
        text("presenter_line", item.presenterLine());
        list("sub_items", item.subItems(), this::agendaItem);
        span(item.span());
    }

    private void minutes(MeetingMinutes minutes) {
        text("body", minutes.body());
        date("date", minutes.date());
        time("time", minutes.time());
        text("chair", minutes.chair());
        time("closed_at", minutes.closedAt());
        list("attendance", minutes.attendance(), this::attendee);
        list("items", minutes.items(), this::item);
        span(minutes.span());
    }

    private void attendee(Attendee attendee) {
        text("name", attendee.name());
        text("role_or_org", attendee.roleOrOrg());
        word("kind", attendee.kind());
        json.writeBooleanProperty("apologies", attendee.apologies());
        span(attendee.span());
    }

    private void item(MinuteItem item) {
        text("number", item.number());
        text("heading", item.heading());
        list("resolutions", item.resolutions(), this::clause);
        list("informal_actions", item.informalActions(), this::informalAction);
        texts("references", item.references());
        span(item.span());
    }

    private void clause(Clause clause) {
        text("label", clause.label());
        text("text", clause.text());
        word("kind", clause.kind());
        json.writeBooleanProperty("needs_followup", clause.needsFollowup());
        text("owner", clause.owner());
        word("owner_confidence", clause.ownerConfidence());
        texts("owner_candidates", clause.ownerCandidates());
        text("due_phrase", clause.duePhrase());
        date("due_date", clause.dueDate());
        text("recurs", clause.recurs());
        span(clause.span());
        word("found", clause.found());
    }

    private void informalAction(InformalAction action) {
        text("text", action.text());
        text("owner", action.owner());
        word("owner_confidence", action.ownerConfidence());
        texts("owner_candidates", action.ownerCandidates());
        text("due_phrase", action.duePhrase());
        date("due_date", action.dueDate());
        span(action.span());
        word("found", action.found());
    }

    private void report(Report report) {
        text("title", report.title());
        text("to", report.to());
        text("from", report.from());
        date("date", report.date());
        list("recommendations", report.recommendations(), this::recommendation);
        span(report.span());
    }

    private void recommendation(Recommendation recommendation) {
        text("label", recommendation.label());
        text("text", recommendation.text());
        span(recommendation.span());
    }

    private void workProgramme(WorkProgrammeEntry entry) {
        date("meeting_date", entry.meetingDate());
        text("title", entry.title());
        text("detail", entry.detail());
        text("leads", entry.leads());
        span(entry.span());
    }

    private void actionTable(ActionTable table) {
        text("heading", table.heading());
        list("rows", table.rows(), this::actionRow);
        span(table.span());
    }

    private void actionRow(ActionRow row) {
        text("action", row.action());
        text("lead", row.lead());
        text("target", row.target());
        date("target_date", row.targetDate());
        text("recurs", row.recurs());
        span(row.span());
    }

    /** What had to be assumed about the file concerns no line of it. */
    private void warnings(List<String> notes, List<Warning> warnings) {
        json.writeArrayPropertyStart("warnings");
        for (String note : notes) {
            json.writeStartObject();
            json.writeNullProperty("line");
            text("message", note);
            json.writeEndObject();
        }
        for (Warning warning : warnings) {
            json.writeStartObject();
            json.writeNumberProperty("line", warning.line());
            text("message", warning.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(Span span) {
        object("span", span, s -> {
            json.writeNumberProperty("start", s.start());
            json.writeNumberProperty("end", s.end());
        });
    }

    private void text(String key, String value) {
        json.writeStringProperty(key, value);
    }

    private void texts(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void word(String key, Enum<?> value) {
        text(key, value == null ? null : value.toString().toLowerCase(Locale.ROOT));
    }

    private void date(String key, LocalDate value) {
        text(key, value == null ? null : value.toString());
    }

    private void time(String key, LocalTime value) {
        text(key, value == null ? null : value.toString().substring(0, 5));
    }

    private <T> void object(String key, T value, Consumer<T> keys) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeObjectPropertyStart(key);
            keys.accept(value);
            json.writeEndObject();
        }
    }

    private <T> void list(String key, List<T> values, Consumer<T> keys) {
        json.writeArrayPropertyStart(key);
        for (T value : values) {
            json.writeStartObject();
            keys.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
