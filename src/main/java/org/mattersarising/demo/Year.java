package org.mattersarising.demo;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.actions.Priority;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What stands in {@code demo/year.yaml}. */
record Year(String pack, List<Request> actions) {

    /**
     * What a meeting asked.
     *
     * @param to the day of the meeting to which it is bound, or null
     * @param due the last day where it is bound to none, or null
     * @param evidence a file in {@code demo/evidence} handed in with the first report of completion, or null
     */
    record Request(
            String title,
            String board,
            LocalDate meeting,
            @DefaultValue("") String minute,
            LocalDate agreed,
            String owner,
            LocalDate to,
            LocalDate due,
            String rule,
            Priority priority,
            String wording,
            Integer exempt,
            @DefaultValue("") String publicText,
            String evidence,
            @DefaultValue("") String life) {

        List<Happening> happenings() {
            return life.lines()
                    .filter(line -> !line.isBlank())
                    .map(Happening::parse)
                    .toList();
        }
    }

    static Year read() {
        return Script.read("year", Year.class);
    }
}
