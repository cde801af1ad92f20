package org.mattersarising.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mattersarising.minutes.parser.Agenda;
import org.mattersarising.minutes.parser.AgendaItem;
import org.mattersarising.minutes.parser.MinutesParser;
import org.mattersarising.minutes.parser.Reading;
import org.springframework.stereotype.Component;

/** What an imported pack says about meetings to come: its agenda and its work programme. */
@Component
public class PackContents {

    private final MinutesParser parser = new MinutesParser();

    /** One item of the published agenda; a sub-item has its own line, numbered "7 (a)". */
    public record Item(String number, String title) {}

    /**
     * One row of the work programme.
     *
     * @param meeting the day it is planned for, or null where that is to be decided
     */
    public record Planned(LocalDate meeting, String title, String detail, String leads) {}

    /**
     * One minute of those recorded in it.
     *
     * @param start first character of its place in the source text
     * @param end one past the last
     */
    public record Minuted(String number, String heading, int start, int end) {}

    /** That a minute points to an older one, such as "14" with "Further to Minute 89/16". */
    public record Reference(String minute, String heading, String words) {}

    /**
     * @param agendaFor the day of the meeting that the agenda calls, or null where the pack has none
     * @param items of that agenda, in order
     * @param programme rows that have a title
     * @param minutes that are recorded in it, in the order of the text
     * @param references from its minutes to older ones, in the order of the text
     */
    public record Contents(
            LocalDate agendaFor,
            List<Item> items,
            List<Planned> programme,
            List<Minuted> minutes,
            List<Reference> references) {}

    public Contents of(ImportedDocument document) {
        Reading reading = parser.read(document.sourceText());
        Optional<Agenda> agenda = Optional.ofNullable(reading.agenda());
        List<Planned> programme = reading.workProgramme().stream()
                .filter(row -> row.title() != null && !row.title().isBlank())
                .map(row -> new Planned(row.meetingDate(), row.title(), text(row.detail()), text(row.leads())))
                .toList();
        return new Contents(
                agenda.map(Agenda::date).orElse(null),
                agenda.map(found -> items(found.items(), "")).orElse(List.of()),
                programme,
                reading.minutes().stream()
                        .flatMap(minutes -> minutes.items().stream())
                        .map(item -> new Minuted(
                                text(item.number()),
                                text(item.heading()),
                                item.span().start(),
                                item.span().end()))
                        .toList(),
                references(reading));
    }

    private static List<Reference> references(Reading reading) {
        List<Reference> found = new ArrayList<>();
        reading.minutes()
                .forEach(minutes -> minutes.items()
                        .forEach(item -> item.references()
                                .forEach(words ->
                                        found.add(new Reference(text(item.number()), text(item.heading()), words)))));
        return found;
    }

    private static List<Item> items(List<AgendaItem> items, String above) {
        List<Item> found = new ArrayList<>();
        for (AgendaItem item : items) {
            String number = above.isEmpty() ? text(item.number()) : above + " (" + text(item.number()) + ")";
            found.add(new Item(number, text(item.title())));
            found.addAll(items(item.subItems(), number));
        }
        return found;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
