package org.mattersarising.upgrade;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class UpgradeFrom10OnH2Tests extends UpgradeTests {

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("release")
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from 'classpath:/releases/1.0-h2.sql.gz' compression gzip");
        }
        properties.add("spring.datasource.url", () -> url);
    }
}
