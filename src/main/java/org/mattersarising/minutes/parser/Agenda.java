package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The front page that calls the next meeting.
 *
 * @param body the body that meets
 * @param chair who is named as chair, without title words such as "(Chair)"
 * @param contact the line that says whom to ask
 */
public record Agenda(
        String body,
        LocalDate date,
        LocalTime time,
        String place,
        List<AgendaItem> items,
        String contact,
        String chair,
        Span span) {

    public Agenda {
        items = List.copyOf(items);
    }
}
