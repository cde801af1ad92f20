package org.mattersarising.support;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The MySQL server named by MATTERS_TEST_MYSQL_URL, or where none is and a container engine is there, one in a container that serves all tests of
 * this program; and an empty schema on it for each test class that asks.
 */
public final class MySqlServer {

    private MySqlServer() {}

    /** Whether there is one; says aloud that tests on it are left out where not. */
    public static boolean isThere() {
        if (url().isEmpty()) {
            System.out.println("Tests on MySQL are left out: start a container engine, or set " + MySqlSource.VARIABLE
                    + " to a JDBC URL whose user may create schemas, such as jdbc:mysql://127.0.0.1:3306/?user=root");
        }
        return url().isPresent();
    }

    /** Whether tests on the service have a schema on it in place of their embedded database: {@code -Ddatabase=mysql}. */
    public static boolean isForAllTests() {
        return "mysql".equals(System.getProperty("database"));
    }

    /** Points the service at a new schema of this name. */
    public static void use(String schema, DynamicPropertyRegistry properties) {
        create(schema).forEach((name, value) -> properties.add(name, () -> value));
    }

    /** Makes a new schema of this name, and gives the settings by which the service uses it. */
    public static Map<String, String> create(String schema) {
        return create(server(), schema);
    }

    /** The same on a server of one's own. */
    public static Map<String, String> create(String server, String schema) {
        execute(server, "drop database if exists " + schema, "create database " + schema);
        int query = server.indexOf('?');
        String address = query < 0 ? server : server.substring(0, query);
        String given = query < 0 ? "" : "&" + server.substring(query + 1);
        return Map.of(
                "spring.datasource.url",
                address + schema + asInstalled() + given,
                "spring.datasource.username",
                parameter(given, "user").orElse(""),
                "spring.datasource.password",
                parameter(given, "password").orElse(""));
    }

    /** How an installation speaks to its server: from the question mark on, as profile {@code mysql} has it. */
    private static String asInstalled() {
        YamlPropertiesFactoryBean profile = new YamlPropertiesFactoryBean();
        profile.setResources(new ClassPathResource("application-mysql.yaml"));
        String url = profile.getObject().getProperty("spring.datasource.url");
        return url.substring(url.indexOf('?'));
    }

    /** Forgets a schema and all that is in it. */
    static void drop(String schema) {
        execute(server(), "drop database if exists " + schema);
    }

    private static void execute(String server, String... statements) {
        try (Connection connection = DriverManager.getConnection(server);
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(String.join("; ", statements) + " failed at " + server, failed);
        }
    }

    private static String server() {
        return url().orElseThrow(() -> new IllegalStateException(
                "Set " + MySqlSource.VARIABLE + " or start a container engine to use MySQL."));
    }

    private static Optional<String> parameter(String query, String name) {
        return java.util.Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    private static Optional<String> url() {
        return Found.URL;
    }

    /** Looked for when somebody first asks. */
    private static final class Found {

        private static final Optional<String> URL = switch (MySqlSource.of(System.getenv(), Files::exists)) {
            case NAMED -> Optional.of(System.getenv(MySqlSource.VARIABLE));
            case CONTAINER -> MySqlInContainer.start();
            case NONE -> Optional.empty();
        };
    }
}
