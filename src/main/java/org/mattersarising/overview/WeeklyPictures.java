package org.mattersarising.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For which week a chair was last told how a board stands, and whether they want it. */
@Component
@Transactional
public class WeeklyPictures {

    private final JdbcClient database;

    WeeklyPictures(JdbcClient database) {
        this.database = database;
    }

    /** @param toldFor the Monday of the week */
    record Told(LocalDate toldFor, boolean stopped) {}

    /** Whether a chair gets the mail; everybody does who has not stopped it. */
    @Transactional(readOnly = true)
    public boolean wanted(PersonId person, BodyId body) {
        return find(person, body).map(told -> !told.stopped()).orElse(true);
    }

    /** Stops the mail or has it sent again, from the next week on. @param monday of this week */
    public void choose(PersonId person, BodyId body, boolean wanted, LocalDate monday) {
        if (find(person, body).isEmpty()) {
            begin(person, body, monday);
        }
        with(person, body, "update weekly_picture set stopped = :stopped where person_id = :person and body_id = :body")
                .param("stopped", !wanted)
                .update();
    }

    Optional<Told> find(PersonId person, BodyId body) {
        return with(
                        person,
                        body,
                        "select told_for, stopped from weekly_picture where person_id = :person and body_id = :body")
                .query((row, number) -> new Told(row.getObject("told_for", LocalDate.class), row.getBoolean("stopped")))
                .optional();
    }

    /** Remembers somebody who was never told, as told for a week. */
    void begin(PersonId person, BodyId body, LocalDate monday) {
        with(
                        person,
                        body,
                        "insert into weekly_picture (person_id, body_id, told_for, stopped) values (:person, :body, :monday, false)")
                .param("monday", monday)
                .update();
    }

    /** Takes a week to be told; of two nodes that try at once, one does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(PersonId person, BodyId body, LocalDate monday) {
        return with(
                                person,
                                body,
                                "update weekly_picture set told_for = :monday where person_id = :person and body_id = :body and told_for < :monday")
                        .param("monday", monday)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec with(PersonId person, BodyId body, String sql) {
        return database.sql(sql).param("person", person.value()).param("body", body.value());
    }
}
