package org.mattersarising.workflow.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.mattersarising.MattersArising;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Reference;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The life of an action, from the agreement over acceptance, completion and verification to the closure, next to the same model on the bare
 * engine: same settings, same database, every delegate empty and every bean that the model asks a constant. Both in turn in one program.
 *
 * <p>Measured are the time that passes, and the processor time of the working thread, in which the embedded database works as well; of MySQL
 * that is the service’s side only.
 *
 * <p>Arguments: how many lives a round (100), how many rounds (9), and the URL of a database (an embedded file as in production); of MySQL
 * with the settings of {@code application-mysql.yaml}.
 */
public final class LifecycleBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> MOVES = List.of("ACCEPT", "REPORT_COMPLETE", "PROPOSE_CLOSURE", "AGREE_CLOSURE");

    private LifecycleBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int lives = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        Path folder = Files.createTempDirectory("lifecycle");
        String url = arguments.length > 2
                ? arguments[2]
                : "jdbc:h2:file:" + folder.resolve("lifecycle")
                        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        List<String> options = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--server.port=0",
                "--matters.mail.dispatch=false",
                "--matters.workflow.job-executor=false",
                "--logging.level.root=warn"));
        if (url.startsWith("jdbc:mysql")) {
            options.add("--spring.datasource.username=root");
        }
        try (ConfigurableApplicationContext service =
                new SpringApplicationBuilder(MattersArising.class).run(options.toArray(String[]::new))) {
            ProcessEngine bare = bare(service);
            Ours ours = new Ours(service);
            // The compiler warms up on both.
            for (int warm = 0; warm < 4; warm++) {
                Round.of(lives, ours::live, () -> live(bare));
            }
            List<Round> all = new ArrayList<>();
            for (int each = 0; each < rounds; each++) {
                all.add(Round.of(lives, ours::live, () -> live(bare)));
            }
            print("elapsed", lives, all, Took::elapsed);
            print("processor", lives, all, Took::processor);
        }
    }

    /** How long something took by the clock, and how long the working thread was at it. */
    private record Took(Duration elapsed, Duration processor) {

        static Took by(Runnable life) {
            long clock = System.nanoTime();
            long thread = THREADS.getCurrentThreadCpuTime();
            life.run();
            return new Took(
                    Duration.ofNanos(System.nanoTime() - clock),
                    Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - thread));
        }

        Took and(Took other) {
            return new Took(elapsed.plus(other.elapsed), processor.plus(other.processor));
        }
    }

    /** What a number of lives took on either side; life by life in turn, so that a machine that slows down slows both. */
    private record Round(Took ours, Took bare) {

        static Round of(int lives, Runnable ours, Runnable bare) {
            Round sum = new Round(new Took(Duration.ZERO, Duration.ZERO), new Took(Duration.ZERO, Duration.ZERO));
            for (int i = 0; i < lives; i++) {
                sum = new Round(sum.ours.and(Took.by(ours)), sum.bare.and(Took.by(bare)));
            }
            return sum;
        }
    }

    private static void print(String what, int lives, List<Round> all, Function<Took, Duration> of) {
        List<Duration> ours = all.stream().map(round -> of.apply(round.ours())).toList();
        List<Duration> bare = all.stream().map(round -> of.apply(round.bare())).toList();
        System.out.printf(
                Locale.ROOT,
                "%s: ours %.1f lives a second, bare engine %.1f, ratio of medians %.2f; rounds of %d in ms: %s, %s%n",
                what,
                lives * 1000.0 / median(ours).toMillis(),
                lives * 1000.0 / median(bare).toMillis(),
                median(ours).toNanos() / (double) median(bare).toNanos(),
                lives,
                ours.stream().map(Duration::toMillis).toList(),
                bare.stream().map(Duration::toMillis).toList());
    }

    private static Duration median(List<Duration> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    private static final class Ours {

        private final ActionLog log;
        private final Body body;
        private final Person owner;
        private final Person clerk;

        Ours(ConfigurableApplicationContext service) {
            this.log = service.getBean(ActionLog.class);
            String own = UUID.randomUUID().toString();
            this.body = service.getBean(Bodies.class).save(new Body("Harbour Board " + own, Nation.ENGLAND));
            People people = service.getBean(People.class);
            this.owner = people.save(new Person("Asha Venn", "asha." + own + "@example.org", "Harbour Office"));
            this.clerk = people.save(new Person("Corin Dale", "corin." + own + "@example.org", "Harbour Office"));
            service.getBean(Roles.class)
                    .save(new RoleHeld(clerk.id(), Role.CLERK, body.id().value()));
        }

        void live() {
            LocalDate due = LocalDate.now().plusDays(60);
            Reference reference = log.agree(
                    new Asked(
                            body.id(),
                            null,
                            "41 (2)",
                            null,
                            "Report on the quay wall",
                            "that the Harbour Master report on the condition of the quay wall.",
                            owner.id(),
                            Priority.NORMAL,
                            due,
                            "date set by the clerk",
                            null,
                            null,
                            ""),
                    clerk.id().actor());
            Turn owners = new Turn(reference, null, owner.id().actor());
            Turn clerks = new Turn(reference, null, clerk.id().actor());
            log.accept(owners);
            log.reportComplete(owners, "The wall was surveyed.", List.of());
            log.verify(clerks);
            log.agreeClosure(clerks);
        }
    }

    private static void live(ProcessEngine engine) {
        String key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey("ActionLifecycle", key);
        for (String move : MOVES) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult();
            engine.getTaskService().complete(task.getId(), Map.of("lastMove", move));
        }
    }

    /** A second engine on the same database, wired by the same code. */
    private static ProcessEngine bare(ConfigurableApplicationContext service) {
        Map<String, JavaDelegate> delegates = service.getBeansOfType(JavaDelegate.class).keySet().stream()
                .collect(Collectors.toMap(Function.identity(), name -> process -> {}));
        SpringTransactionsProcessEngineConfiguration settings = new EngineConfiguration()
                .engineSettings(
                        service.getBean(DataSource.class),
                        service.getBean(PlatformTransactionManager.class),
                        new DefaultJobExecutor(),
                        service,
                        Clock.systemUTC(),
                        delegates,
                        Map.of("actionPeople", new Nobody(), "actionTimes", new Later(), "actionFacts", new Nothing()));
        settings.setProcessEngineName("bare");
        return settings.buildProcessEngine();
    }

    /** Answers with constants. */
    public static final class Nobody implements AskedByProcesses {

        public String owner(String reference) {
            return "1";
        }

        public String doer(String reference) {
            return "1";
        }

        public String clerks(String reference) {
            return "clerk-1";
        }
    }

    /** Answers with one time. */
    public static final class Later implements AskedByProcesses {

        private final Date later = Date.from(Instant.now().plus(Duration.ofDays(30)));

        public Date due(String reference) {
            return later;
        }

        public Date nextChase(String reference) {
            return later;
        }

        public Date answerOverdue(String reference) {
            return later;
        }

        public Date answerTimePassed(String reference) {
            return later;
        }

        public Date clerkReminder(String reference) {
            return later;
        }

        public Date clerkDue(String reference) {
            return later;
        }
    }

    /** Answers that nothing is amiss. */
    public static final class Nothing implements AskedByProcesses {

        public boolean overdue(String reference) {
            return false;
        }

        public int daysOverdue(String reference) {
            return 0;
        }

        public String priority(String reference) {
            return "NORMAL";
        }
    }
}
