package org.mattersarising.support;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where tests have their MySQL from. */
enum MySqlSource {
    /** Somebody named a server. */
    NAMED,
    /** There is a container engine, and so a server of the tests' own. */
    CONTAINER,
    NONE;

    static final String VARIABLE = "MATTERS_TEST_MYSQL_URL";

    private static final Path SOCKET = Path.of("/var/run/docker.sock");

    /** Looks at settings and files alone: where there is no engine, the library that would ask one is not even loaded. */
    static MySqlSource of(Map<String, String> environment, Predicate<Path> isThere) {
        if (isSet(environment, VARIABLE)) {
            return NAMED;
        }
        boolean engine =
                isSet(environment, "DOCKER_HOST") || sockets(environment).anyMatch(isThere);
        return engine ? CONTAINER : NONE;
    }

    /** Where an engine listens: the machine's own, one without root, and that of a desktop. */
    private static Stream<Path> sockets(Map<String, String> environment) {
        return Stream.of(
                SOCKET,
                Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/run")).resolve("docker.sock"),
                Path.of(environment.getOrDefault("HOME", "/")).resolve(Path.of(".docker", "run", "docker.sock")));
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
