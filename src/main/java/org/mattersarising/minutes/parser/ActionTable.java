package org.mattersarising.minutes.parser;

import java.util.List;

/** A table of actions under its heading. */
public record ActionTable(String heading, List<ActionRow> rows, Span span) {

    public ActionTable {
        rows = List.copyOf(rows);
    }
}
