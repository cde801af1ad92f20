package org.mattersarising.people.signin;

import java.util.List;
import java.util.Map;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The second step of an entry that goes is that of the one that stays, as its password is, so that no account opens with less than before. Where the
 * one that stays has its own, that counts, and the other is forgotten.
 */
@Component
class SecondStepTies implements PersonTies {

    private final SecondSteps steps;
    private final JdbcTemplate jdbc;

    SecondStepTies(SecondSteps steps, JdbcTemplate jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> of(PersonId person) {
        return Map.of();
    }

    @Override
    public void move(PersonId goes, PersonId stays) {
        boolean hasOwn = steps.isSetUp(stays);
        for (String table : List.of("second_factor", "passkey", "recovery_code")) {
            if (hasOwn) {
                jdbc.update("delete from " + table + " where person_id = ?", goes.value());
            } else {
                jdbc.update("update " + table + " set person_id = ? where person_id = ?", stays.value(), goes.value());
            }
        }
    }
}
