package org.mattersarising.minutes.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.minutes.document.Format;
import org.mattersarising.minutes.document.SourceText;
import org.mattersarising.minutes.parser.ActionRow;
import org.mattersarising.minutes.parser.ActionTable;
import org.mattersarising.minutes.parser.Agenda;
import org.mattersarising.minutes.parser.AgendaItem;
import org.mattersarising.minutes.parser.Attendee;
import org.mattersarising.minutes.parser.AttendeeKind;
import org.mattersarising.minutes.parser.Clause;
import org.mattersarising.minutes.parser.ClauseKind;
import org.mattersarising.minutes.parser.Found;
import org.mattersarising.minutes.parser.InformalAction;
import org.mattersarising.minutes.parser.MeetingMinutes;
import org.mattersarising.minutes.parser.MinuteItem;
import org.mattersarising.minutes.parser.OwnerConfidence;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.minutes.parser.Recommendation;
import org.mattersarising.minutes.parser.Report;
import org.mattersarising.minutes.parser.Span;
import org.mattersarising.minutes.parser.Warning;
import org.mattersarising.minutes.parser.WorkProgrammeEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The format is a promise to other programs: every key is there, by this name, in this form. */
class ReadingJsonTests {

    private static final Span SPAN = new Span(3, 9);
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final SourceText SOURCE =
            new SourceText("text \u201cit\u201d", Format.DOCX, "pack.docx", "ab12", List.of("The text was guessed."));

    private static JsonNode json(Reading reading) {
        StringWriter text = new StringWriter();
        try (ReadingJson json = new ReadingJson(text, true)) {
            json.write(SOURCE, reading);
        }
        return JsonMapper.shared().readTree(text.toString());
    }

    private static Reading full() {
        Clause clause = new Clause(
                "2.i",
                "the gate be locked",
                ClauseKind.REPORT_BACK,
                true,
                "Clerk",
                OwnerConfidence.EXPLICIT,
                List.of("Clerk"),
                "by May",
                DAY,
                "each meeting",
                SPAN,
                Found.STATED);
        InformalAction informal = new InformalAction(
                "The clerk undertook to ask",
                null,
                OwnerConfidence.NONE,
                List.of("A", "B"),
                null,
                null,
                SPAN,
                Found.CANDIDATES);
        MinuteItem item =
                new MinuteItem("12", "Gate", List.of(clause), List.of(informal), List.of("Minute 9/30"), SPAN);
        MeetingMinutes minutes = new MeetingMinutes(
                "Board",
                DAY,
                LocalTime.of(10, 0),
                "R Vale",
                LocalTime.of(12, 5),
                List.of(new Attendee("R Vale", null, AttendeeKind.CO_OPTED, true, SPAN)),
                List.of(item),
                SPAN);
        Agenda agenda = new Agenda(
                "Board",
                DAY,
                LocalTime.of(14, 30),
                "Hall",
                List.of(new AgendaItem("1", "Gate", "3-4", null, List.of(), SPAN)),
                "Clerk",
                null,
                SPAN);
        return new Reading(
                agenda,
                List.of(minutes),
                List.of(new Report(
                        "Gate", "Board", "Clerk", DAY, List.of(new Recommendation("1", "agree", SPAN)), SPAN)),
                List.of(new WorkProgrammeEntry(null, "Fees", null, null, SPAN)),
                List.of(new ActionTable(
                        "Log", List.of(new ActionRow("Paint", "Clerk", "June", DAY, null, SPAN)), SPAN)),
                List.of(new Warning(7, "Look here.")));
    }

    @Test
    void a_full_reading_has_every_key_in_the_promised_form() {
        JsonNode json = json(full());

        assertThat(json.propertyNames())
                .containsExactly(
                        "source", "agenda", "minutes", "reports", "work_programme", "action_tables", "warnings");
        assertThat(json.at("/source").toString())
                .isEqualTo("{\"file\":\"pack.docx\",\"sha256\":\"ab12\",\"characters\":9,\"format\":\"docx\"}");
        assertThat(json.at("/agenda").propertyNames())
                .contains("body", "date", "time", "place", "items", "contact", "chair");
        assertThat(json.at("/agenda/time").stringValue()).isEqualTo("14:30");
        assertThat(json.at("/agenda/items/0").propertyNames())
                .contains("number", "title", "pages", "presenter_line", "sub_items");
        assertThat(json.at("/minutes/0").propertyNames())
                .contains("body", "date", "time", "chair", "closed_at", "attendance", "items");
        assertThat(json.at("/minutes/0/closed_at").stringValue()).isEqualTo("12:05");
        assertThat(json.at("/minutes/0/attendance/0").toString())
                .startsWith("{\"name\":\"R Vale\",\"role_or_org\":null,\"kind\":\"co-opted\",\"apologies\":true");
        assertThat(json.at("/minutes/0/items/0").propertyNames())
                .contains("number", "heading", "resolutions", "informal_actions", "references");
        assertThat(json.at("/minutes/0/items/0/resolutions/0").toString())
                .startsWith(
                        "{\"label\":\"2.i\",\"text\":\"the gate be locked\",\"kind\":\"report_back\",\"needs_followup\":true,"
                                + "\"owner\":\"Clerk\",\"owner_confidence\":\"explicit\"")
                .contains(
                        "\"due_phrase\":\"by May\",\"due_date\":\"2031-05-06\",\"recurs\":\"each meeting\",\"span\":{\"start\":3,\"end\":9}");
        assertThat(json.at("/minutes/0/items/0/informal_actions/0").propertyNames())
                .contains("text", "owner", "due_phrase", "span");
        assertThat(json.at("/reports/0").propertyNames()).contains("title", "to", "from", "date", "recommendations");
        assertThat(json.at("/reports/0/recommendations/0").propertyNames()).contains("label", "text");
        assertThat(json.at("/work_programme/0").toString())
                .startsWith("{\"meeting_date\":null,\"title\":\"Fees\",\"detail\":null,\"leads\":null");
        assertThat(json.at("/action_tables/0/rows/0").toString())
                .startsWith(
                        "{\"action\":\"Paint\",\"lead\":\"Clerk\",\"target\":\"June\",\"target_date\":\"2031-05-06\",\"recurs\":null");
        assertThat(json.at("/warnings").toString())
                .isEqualTo(
                        "[{\"line\":null,\"message\":\"The text was guessed.\"},{\"line\":7,\"message\":\"Look here.\"}]");
    }

    @Test
    void an_empty_reading_still_has_every_key() {
        JsonNode json = json(new Reading(null, List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(json.get("agenda").isNull()).isTrue();
        assertThat(json.get("minutes").isArray()).isTrue();
        assertThat(json.get("action_tables").isEmpty()).isTrue();
    }
}
