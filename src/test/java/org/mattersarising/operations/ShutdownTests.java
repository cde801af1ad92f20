package org.mattersarising.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.mattersarising.MattersArising;
import org.mattersarising.web.PublicPage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A node that is stopped answers whom it has begun to answer, and begins nothing more. */
class ShutdownTests {

    private static final CountDownLatch ASKED = new CountDownLatch(1);
    private static final CountDownLatch STOPPING = new CountDownLatch(1);
    private static final AtomicBoolean JOBS_TAKEN_WHILE_STOPPING = new AtomicBoolean(true);

    @Test
    void the_running_request_ends_and_no_step_is_begun() throws Exception {
        ConfigurableApplicationContext service = new SpringApplicationBuilder(MattersArising.class, Stopped.class)
                .profiles("test")
                .run("--server.port=0", "--matters.workflow.job-executor=true");
        JobExecutor jobs = service.getBean(JobExecutor.class);
        assertThat(jobs.isActive()).isTrue();
        int port = ((WebServerApplicationContext) service).getWebServer().getPort();
        CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slow"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(ASKED.await(1, TimeUnit.MINUTES)).isTrue();

        service.close();

        assertThat(answer.get(1, TimeUnit.MINUTES).body()).isEqualTo("whole");
        assertThat(JOBS_TAKEN_WHILE_STOPPING).isFalse();
        assertThat(jobs.isActive()).isFalse();
    }

    /** A page that answers only once the service is being stopped, and a look at the jobs at that moment. */
    @TestConfiguration
    @Import(Slow.class)
    static class Stopped {

        @Bean
        PublicPage slow() {
            return new PublicPage("/slow", "Of this test only.");
        }

        @Bean
        SmartLifecycle betweenJobsAndPages(JobExecutor jobs) {
            return new SmartLifecycle() {
                private volatile boolean running;

                @Override
                public void start() {
                    running = true;
                }

                @Override
                public void stop() {
                    JOBS_TAKEN_WHILE_STOPPING.set(jobs.isActive());
                    running = false;
                    STOPPING.countDown();
                }

                @Override
                public boolean isRunning() {
                    return running;
                }

                @Override
                public int getPhase() {
                    return DEFAULT_PHASE - 1;
                }
            };
        }
    }

    @RestController
    static class Slow {

        @GetMapping("/slow")
        @PreAuthorize("permitAll()")
        String answer() throws InterruptedException {
            ASKED.countDown();
            return STOPPING.await(1, TimeUnit.MINUTES) ? "whole" : "nobody stopped it";
        }
    }
}
