package org.mattersarising.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mattersarising.access.Saltmere;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Keeps the database of this release for those to come; run by hand, once a release. */
@WholeService
@Import({Saltmere.class, Lives.class})
@EnabledIfSystemProperty(named = "keep.release", matches = "\\d+\\.\\d+")
abstract class KeepRelease {

    static Path file(String kind) {
        return Path.of("src/test/resources/releases", System.getProperty("keep.release") + "-" + kind + ".sql.gz")
                .toAbsolutePath();
    }

    @Autowired
    private Lives lives;

    @Autowired
    private DataSource source;

    @Test
    void the_database_with_an_action_at_every_place() throws Exception {
        lives.begin();
        assertThat(lives.open()).hasSizeGreaterThan(5);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
                new MySqlDump(connection).write(file("mysql"));
            } else {
                statement.execute("script nopasswords nosettings to '" + file("h2") + "' compression gzip");
            }
        }
    }
}
