package org.mattersarising.notifications;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Claiming on MySQL, in a schema of its own that is made anew each time. */
@MysqlGiven
class ClaimOnMysqlTests extends ClaimTest {

    private static final String SCHEMA = "matters_claim_tests";

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) throws SQLException {
        String server = System.getenv("MATTERS_TEST_MYSQL_URL");
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA + " character set utf8mb4");
        }
        int question = server.indexOf('?');
        String host = question < 0 ? server : server.substring(0, question);
        String options = question < 0 ? "" : "&" + server.substring(question + 1);
        properties.add(
                "spring.datasource.url",
                () -> host.replaceAll("/[^/]*$", "/") + SCHEMA
                        + "?nullDatabaseMeansCurrent=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8&useLocalSessionState=true"
                        + options);
        properties.add("spring.datasource.username", () -> "root");
    }
}
