package org.mattersarising.upgrade;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class UpgradeFrom10OnH2Tests extends UpgradeTests {

    private static final String URL =
            "jdbc:h2:mem:release10;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws Exception {
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from 'classpath:/releases/1.0-h2.sql.gz' compression gzip");
        }
        properties.add("spring.datasource.url", () -> URL);
    }
}
