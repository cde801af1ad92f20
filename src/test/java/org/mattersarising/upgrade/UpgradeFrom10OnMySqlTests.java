package org.mattersarising.upgrade;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class UpgradeFrom10OnMySqlTests extends UpgradeTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws Exception {
        Map<String, String> settings = MySqlServer.create("matters_release_10");
        try (Connection connection = DriverManager.getConnection(
                        settings.get("spring.datasource.url"),
                        settings.get("spring.datasource.username"),
                        settings.get("spring.datasource.password"));
                InputStream kept = UpgradeTests.class.getResourceAsStream("/releases/1.0-mysql.sql.gz")) {
            new MySqlDump(connection).read(kept);
        }
        settings.forEach((name, value) -> properties.add(name, () -> value));
    }
}
