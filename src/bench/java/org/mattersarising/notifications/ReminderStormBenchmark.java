package org.mattersarising.notifications;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.MattersArising;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A storm of mails due in the same minute, each to another person: how many a second are handed to a mail server, and whether each arrives
 * exactly once.
 *
 * <p>Arguments: how many mails (10000), how many nodes (1 or 2), and the URL of a database (an embedded file as in production).
 */
public final class ReminderStormBenchmark {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<.*>)");

    private ReminderStormBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int mails = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int nodes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("reminder-storm");
        String url = arguments.length > 2
                ? arguments[2]
                : "jdbc:h2:file:" + folder.resolve("storm")
                        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        try (StubSmtp sink = new StubSmtp()) {
            List<ConfigurableApplicationContext> started = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                started.add(start(url, sink.port()));
            }
            // The engine, the class loader and the compiler warm up on a tenth.
            fill(started.get(0), "warm", mails / 10);
            send(started);
            sink.reset();
            Duration written = fill(started.get(0), "reader", mails);
            measure(started, sink, mails, written);
            started.forEach(ConfigurableApplicationContext::close);
        }
    }

    private static ConfigurableApplicationContext start(String url, int port) {
        return new SpringApplicationBuilder(MattersArising.class)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + port,
                        "--server.port=0",
                        "--matters.mail.dispatch=false",
                        "--matters.workflow.job-executor=false",
                        "--logging.level.root=warn");
    }

    private static Duration fill(ConfigurableApplicationContext node, String name, int mails) {
        Instant begin = Instant.now();
        Outbox outbox = node.getBean(Outbox.class);
        People people = node.getBean(People.class);
        TransactionTemplate transaction = node.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < mails; i++) {
                Person reader = people.save(new Person("Reader " + i, name + i + "@example.org", "Harbour Office"));
                outbox.put(new Notice(
                        NoticeKind.ACTION_ESCALATED,
                        reader.id(),
                        "ACT-2026-%05d".formatted(i),
                        "Publish the tide tables",
                        false,
                        java.time.LocalDate.of(2026, 2, 5),
                        0,
                        "Harbour Board",
                        ""));
            }
        });
        return Duration.between(begin, Instant.now());
    }

    private static int send(List<ConfigurableApplicationContext> nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Callable<Tally>> runs = nodes.stream()
                    .map(node -> (Callable<Tally>)
                            () -> node.getBean(Dispatcher.class).dispatchDue())
                    .toList();
            int sent = 0;
            for (Future<Tally> run : threads.invokeAll(runs)) {
                sent += run.get().sent();
            }
            return sent;
        } finally {
            threads.shutdown();
        }
    }

    private static void measure(List<ConfigurableApplicationContext> nodes, StubSmtp sink, int mails, Duration written)
            throws Exception {
        Instant begin = Instant.now();
        int sent = send(nodes);
        Duration took = Duration.between(begin, Instant.now());
        long different = sink.accepted().stream()
                .map(ReminderStormBenchmark::id)
                .distinct()
                .count();
        System.out.printf(
                "nodes %d: %d due, %d recorded as sent, %d received, lost %d, doubled %d; written in %.1f s, sent in %.1f s, %.0f mails per second%n",
                nodes.size(),
                mails,
                sent,
                sink.accepted().size(),
                mails - different,
                sink.accepted().size() - different,
                written.toMillis() / 1000.0,
                took.toMillis() / 1000.0,
                mails * 1000.0 / took.toMillis());
    }

    private static String id(String mail) {
        Matcher matcher = MESSAGE_ID.matcher(mail);
        if (!matcher.find()) {
            throw new IllegalStateException("A mail came without a Message-ID.");
        }
        return matcher.group(1);
    }
}
