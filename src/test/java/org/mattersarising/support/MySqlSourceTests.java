package org.mattersarising.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which server tests on MySQL take. What an engine does with the container cannot be tried without one. */
class MySqlSourceTests {

    private static final Predicate<Path> NOTHING = file -> false;
    private static final String URL = "jdbc:mysql://127.0.0.1:3306/?user=root";

    @Test
    void a_server_that_was_named_comes_before_a_container() {
        Map<String, String> named =
                Map.of("MATTERS_TEST_MYSQL_URL", URL, "DOCKER_HOST", "tcp://engine.example.org:2375");

        assertThat(MySqlSource.of(named, file -> true)).isEqualTo(MySqlSource.NAMED);
    }

    @Test
    void an_engine_is_one_that_was_named_or_whose_socket_is_there() {
        assertThat(MySqlSource.of(Map.of("DOCKER_HOST", "tcp://engine.example.org:2375"), NOTHING))
                .isEqualTo(MySqlSource.CONTAINER);
        assertThat(MySqlSource.of(Map.of(), Path.of("/var/run/docker.sock")::equals))
                .isEqualTo(MySqlSource.CONTAINER);
        assertThat(MySqlSource.of(
                        Map.of("XDG_RUNTIME_DIR", "/run/user/1000"), Path.of("/run/user/1000/docker.sock")::equals))
                .isEqualTo(MySqlSource.CONTAINER);
    }

    @Test
    void with_neither_there_is_none_and_a_blank_name_names_nothing() {
        assertThat(MySqlSource.of(Map.of("MATTERS_TEST_MYSQL_URL", " ", "DOCKER_HOST", ""), NOTHING))
                .isEqualTo(MySqlSource.NONE);
    }

    @Test
    void a_container_is_the_server_that_compose_yaml_starts() {
        try (var server = MySqlInContainer.prepared()) {
            assertThat(MySqlInContainer.image()).startsWith("mysql:9.");
            assertThat(server.getCommandParts())
                    .contains("--character-set-server=utf8mb4", "--transaction-isolation=READ-COMMITTED");
            assertThat(server.getUsername()).isEqualTo("root");
        }
    }
}
