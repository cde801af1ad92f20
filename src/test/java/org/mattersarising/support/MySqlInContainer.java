package org.mattersarising.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;
import org.yaml.snakeyaml.Yaml;

/**
 * A MySQL of the tests' own: the image and the options that {@code docker/compose.yaml} starts, and beside them what makes tests quick
 * ({@code mysql/my.cnf}, in the place of the library's own settings, which take no packet above a megabyte). The library removes it when the tests end.
 */
final class MySqlInContainer {

    private static final Path COMPOSE = Path.of("docker", "compose.yaml");
    private static final String ACCOUNT = "root";

    private MySqlInContainer() {}

    /** Starts one, unless no engine answers. */
    static Optional<String> start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        MySQLContainer server = prepared();
        server.start();
        return Optional.of("jdbc:mysql://%s:%d/?user=%s&password=%s"
                .formatted(
                        server.getHost(),
                        server.getMappedPort(MySQLContainer.MYSQL_PORT),
                        ACCOUNT,
                        server.getPassword()));
    }

    // Nobody closes it: it serves all tests of the program, and the library's own watcher removes it after them.
    @SuppressWarnings("resource")
    static MySQLContainer prepared() {
        MySQLContainer server = new MySQLContainer(image());
        server.withUsername(ACCOUNT)
                .withConfigurationOverride("mysql")
                .setCommand(database().get("command").split(" "));
        return server;
    }

    static String image() {
        return database().get("image");
    }

    private static Map<String, String> database() {
        try (Reader file = Files.newBufferedReader(COMPOSE)) {
            Map<String, Map<String, Map<String, String>>> compose = new Yaml().load(file);
            return compose.get("services").get("database");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
