package org.mattersarising.register.web;

import java.io.Writer;
import java.util.stream.Stream;
import org.mattersarising.register.Line;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The register for programs. Of an exempt action only the keys that may be known are there. */
final class RegisterJson {

    private RegisterJson() {}

    static void write(String board, Stream<Line> lines, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("board", board);
            json.writeArrayPropertyStart("resolutions");
            lines.forEach(line -> write(line, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Line line, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reference", line.reference());
        json.writeStringProperty("text", line.text());
        json.writeBooleanProperty("exempt", line.exempt());
        if (!line.exempt()) {
            json.writeStringProperty("minute", line.minute());
            json.writeStringProperty("responsible", line.responsible());
            json.writeStringProperty("agreed", line.agreed().toString());
            json.writeStringProperty("due", line.due().toString());
            json.writeStringProperty("state", line.state().title());
        }
        json.writeEndObject();
    }
}
