package org.mattersarising.minutes.command;

import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mattersarising.minutes.parser.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes keys with their values. A key is written also where there is no value: then it is {@code null}. */
final class JsonKeys implements AutoCloseable {

    private final JsonGenerator json;

    /** @param indented over many lines for people, or everything on one line */
    JsonKeys(Writer out, boolean indented) {
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

    /** An object that is no value of a key: the whole document, or one of a list of them. */
    void object(Runnable keys) {
        json.writeStartObject();
        keys.run();
        json.writeEndObject();
    }

    void number(String key, Integer value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, value);
        }
    }

    void flag(String key, boolean value) {
        json.writeBooleanProperty(key, value);
    }

    void text(String key, String value) {
        json.writeStringProperty(key, value);
    }

    void texts(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void word(String key, Enum<?> value) {
        text(key, value == null ? null : value.toString().toLowerCase(Locale.ROOT));
    }

    void date(String key, LocalDate value) {
        text(key, value == null ? null : value.toString());
    }

    void time(String key, LocalTime value) {
        text(key, value == null ? null : value.toString().substring(0, 5));
    }

    void span(Span span) {
        object("span", span, s -> {
            number("start", s.start());
            number("end", s.end());
        });
    }

    <T> void object(String key, T value, Consumer<T> keys) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeObjectPropertyStart(key);
            keys.accept(value);
            json.writeEndObject();
        }
    }

    <T> void list(String key, List<T> values, Consumer<T> keys) {
        json.writeArrayPropertyStart(key);
        for (T value : values) {
            json.writeStartObject();
            keys.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
