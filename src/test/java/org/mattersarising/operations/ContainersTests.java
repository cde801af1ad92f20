package org.mattersarising.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What can be said about the containers without a container engine. */
class ContainersTests {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern PINNED = Pattern.compile("[\\w./-]+:v?\\d+\\.\\d+\\.\\d+\\S*|matters-arising:local");
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+)[:}]");
    /** Of Spring itself. */
    private static final Set<String> ELSEWHERE = Set.of("SPRING_PROFILES_ACTIVE");

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services(String compose) throws IOException {
        Map<String, Object> all = new Yaml().load(text(DOCKER.resolve(compose)));
        return (Map<String, Map<String, Object>>) all.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> nodes(String compose) throws IOException {
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>(services(compose));
        nodes.values().removeIf(service -> !service.containsKey("build"));
        return nodes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.two-nodes.yaml"})
    void every_container_is_pinned_reads_only_gets_no_more_rights_and_is_looked_after(String compose) throws Exception {
        services(compose).forEach((name, service) -> {
            assertThat(service.get("image").toString()).as(name).matches(PINNED);
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(service.get("security_opt")).as(name).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(service.containsKey("healthcheck") || service.containsKey("build"))
                    .as(name + " is asked whether it is well, here or by its Dockerfile")
                    .isTrue();
        });
        assertThat(nodes(compose)).hasSize(compose.contains("two") ? 2 : 1).allSatisfy((name, node) -> {
            assertThat(node.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(node.get("stop_grace_period")).as(name).isEqualTo("40s");
            assertThat(node.get("mem_limit")).as(name).isEqualTo("1536m");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.two-nodes.yaml"})
    @SuppressWarnings("unchecked")
    void every_variable_that_is_set_is_one_that_the_service_reads(String compose) throws Exception {
        Set<String> read = new TreeSet<>(ELSEWHERE);
        for (String settings : List.of("application.yaml", "application-mysql.yaml")) {
            Matcher asked = ASKED.matcher(text(Path.of("src/main/resources", settings)));
            while (asked.find()) {
                read.add(asked.group(1));
            }
        }
        assertThat(read)
                .as("this can fail")
                .contains("MATTERS_MYSQL_URL", "MATTERS_ADDRESS")
                .doesNotContain("MATTERS_HOST");
        nodes(compose)
                .forEach((name, node) -> assertThat(read)
                        .as(name)
                        .containsAll(((Map<String, Object>) node.get("environment")).keySet()));
    }

    @Test
    void nothing_secret_stands_in_the_files() throws Exception {
        for (String compose : List.of("compose.yaml", "compose.two-nodes.yaml")) {
            assertThat(text(DOCKER.resolve(compose))
                            .lines()
                            .filter(line -> line.matches(".*(PASSWORD|SECRET|TOKEN): .*")))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("${"), "comes from outside");
        }
    }

    @Test
    void the_image_runs_as_nobody_with_the_command_of_the_manual_and_asks_itself_whether_it_is_ready()
            throws Exception {
        String file = text(DOCKER.resolve("Dockerfile"));
        assertThat(file.lines().filter(line -> line.startsWith("FROM ")).map(line -> line.split(" ")[1]))
                .hasSize(2)
                .allMatch(image -> PINNED.matcher(image).matches());
        String run = file.substring(file.lastIndexOf("FROM "));
        assertThat(run).contains("\nUSER 10001:10001\n").contains("/actuator/health/readiness");
        assertThat(run.indexOf("USER ")).isLessThan(run.indexOf("ENTRYPOINT"));
        Matcher entry = Pattern.compile("ENTRYPOINT \\[(.*)]").matcher(run);
        assertThat(entry.find()).isTrue();
        String command = List.of(entry.group(1).split(", ")).stream()
                .map(word -> word.replace("\"", ""))
                .collect(Collectors.joining(" "));
        assertThat(text(Path.of("src/docs/operations.md"))).contains("\n    " + command + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup.sh", "restore.sh"})
    void a_script_that_names_no_file_says_which(String script) throws Exception {
        Process asked = new ProcessBuilder("bash", DOCKER.resolve(script).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes());
        assertThat(asked.waitFor()).isEqualTo(1);
        assertThat(said).contains("Name the file");
    }
}
