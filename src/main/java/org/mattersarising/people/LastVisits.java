package org.mattersarising.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers how much of what happened people had before them when they were last at a place of the service. Pages opened within half an
 * hour of each other are one visit, so that what is new stays new while they look at it.
 */
@Component
@Transactional
public class LastVisits {

    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final Clock clock;

    LastVisits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Visit(long seenTo, long visitTo, long at) {}

    /**
     * Records that a person is at a place.
     *
     * @param place at most 40 characters, such as {@code overview/3}
     * @param latest the number of the last thing that happened, by which things are in order
     * @return the number of the last thing that had happened on their visit before this one; nothing on their first
     */
    public OptionalLong at(PersonId person, String place, long latest) {
        long now = clock.instant().getEpochSecond();
        Optional<Visit> found = find(person, place);
        if (found.isEmpty()) {
            try {
                write(
                        "insert into last_visit (person_id, place, seen_to, visit_to, visited_at) values (:person, :place, :seen, :latest, :now)",
                        person,
                        place,
                        latest,
                        latest,
                        now);
            } catch (DuplicateKeyException already) {
                // The same person opened it twice at once; either page tells them the same.
            }
            return OptionalLong.empty();
        }
        Visit visit = found.get();
        boolean goesOn = now - visit.at() < ONE_VISIT.toSeconds();
        long seen = goesOn ? visit.seenTo() : visit.visitTo();
        write(
                "update last_visit set seen_to = :seen, visit_to = :latest, visited_at = :now where person_id = :person and place = :place",
                person,
                place,
                seen,
                latest,
                now);
        return OptionalLong.of(seen);
    }

    private Optional<Visit> find(PersonId person, String place) {
        return database.sql(
                        "select seen_to, visit_to, visited_at from last_visit where person_id = :person and place = :place")
                .param("person", person.value())
                .param("place", place)
                .query((row, number) ->
                        new Visit(row.getLong("seen_to"), row.getLong("visit_to"), row.getLong("visited_at")))
                .optional();
    }

    private void write(String sql, PersonId person, String place, long seen, long latest, long now) {
        database.sql(sql)
                .param("person", person.value())
                .param("place", place)
                .param("seen", seen)
                .param("latest", latest)
                .param("now", now)
                .update();
    }
}
