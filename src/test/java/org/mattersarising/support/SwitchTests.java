package org.mattersarising.support;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shows that the switch {@code -Ddatabase=mysql} switches. */
@WholeService
class SwitchTests {

    @Autowired
    private DataSource database;

    @Test
    void tests_run_on_the_database_that_was_asked_for() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(System.getProperty("database", "h2"));
        }
    }
}
