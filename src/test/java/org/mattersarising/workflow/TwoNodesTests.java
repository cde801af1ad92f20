package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.MattersArising;
import org.mattersarising.support.MySqlServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that are started in the same moment on one empty database. */
class TwoNodesTests {

    @Test
    void on_the_embedded_database_one_sets_up_and_the_other_waits() throws Exception {
        startTogether(Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:two-nodes;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
    }

    @Test
    @EnabledIf("org.mattersarising.support.MySqlServer#isThere")
    void on_mysql_one_sets_up_and_the_other_waits() throws Exception {
        startTogether(MySqlServer.create("matters_two_nodes"));
    }

    private static void startTogether(Map<String, String> database) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService starters = Executors.newFixedThreadPool(2);
        List<Future<ConfigurableApplicationContext>> starting = new ArrayList<>();
        for (int node = 1; node <= 2; node++) {
            starting.add(starters.submit(() -> {
                go.await();
                return node(database);
            }));
        }
        go.countDown();
        List<ConfigurableApplicationContext> nodes = new ArrayList<>();
        try {
            for (Future<ConfigurableApplicationContext> node : starting) {
                nodes.add(node.get());
            }
            for (ConfigurableApplicationContext node : nodes) {
                RepositoryService repository = node.getBean(RepositoryService.class);
                assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
                assertThat(repository.createProcessDefinitionQuery().list())
                        .allMatch(definition -> definition.getVersion() == 1);
            }
            JdbcClient sql = nodes.get(0).getBean(JdbcClient.class);
            assertThat(sql.sql("select count(*) from flyway_schema_history where version = '010'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            nodes.forEach(ConfigurableApplicationContext::close);
            starters.shutdown();
        }
    }

    private static ConfigurableApplicationContext node(Map<String, String> database) {
        SpringApplication application = new SpringApplicationBuilder(MattersArising.class)
                .profiles("test")
                .build();
        // Both nodes log to what this one process has; two that set it up in the same moment disturb each other.
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        database.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return application.run(arguments.toArray(String[]::new));
    }
}
