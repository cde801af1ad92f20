package org.mattersarising.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mattersarising.MattersArising;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Nation;
import org.mattersarising.support.ManyActions;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long pages take with ten thousand and with a hundred thousand actions, over HTTP as a browser asks: a clerk of one of the boards.
 *
 * <p>Settings in the environment: {@code BENCH_URL} of a database (an embedded file as in production), its {@code MATTERS_MYSQL_USER},
 * {@code BENCH_SEARCH=false} to leave the search and its index out. Argument: how many boards (20).
 */
public final class ManyActionsBenchmark {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int WARM = 15;
    private static final int ROUNDS = 31;
    private static final OperatingSystemMXBean PROCESSOR =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final boolean SEARCH = !"false".equals(System.getenv("BENCH_SEARCH"));
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ConfigurableApplicationContext service;
    private final JdbcTemplate database;
    private final String address;
    private final boolean mysql;

    private ManyActionsBenchmark(String url) {
        service = new SpringApplicationBuilder(MattersArising.class)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + System.getenv().getOrDefault("MATTERS_MYSQL_USER", "sa"),
                        "--server.port=0",
                        "--matters.mail.dispatch=false",
                        "--matters.workflow.job-executor=false",
                        "--matters.search.catch-up-after=10h",
                        "--logging.level.root=warn");
        database = service.getBean(JdbcTemplate.class);
        address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
        mysql = url.startsWith("jdbc:mysql");
    }

    public static void main(String[] arguments) throws Exception {
        int boards = arguments.length > 0 && !arguments[0].equals(".*") ? Integer.parseInt(arguments[0]) : 20;
        Path folder = Files.createTempDirectory("many-actions");
        String url = System.getenv().containsKey("BENCH_URL")
                ? System.getenv("BENCH_URL")
                : "jdbc:h2:file:" + folder.resolve("many")
                        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        new ManyActionsBenchmark(url).run(boards);
        System.exit(0);
    }

    private void run(int boards) throws Exception {
        List<Long> bodies = IntStream.range(0, boards)
                .mapToObj(number -> {
                    Body body = new Body("Board " + number, Nation.ENGLAND);
                    body.publishesRegister(true);
                    return service.getBean(Bodies.class).save(body).id().value();
                })
                .toList();
        Person clerk = person(0);
        service.getBean(Accounts.class).save(new Account(clerk.id(), "{noop}a long enough phrase"));
        service.getBean(Roles.class).save(new RoleHeld(clerk.id(), Role.CLERK, bodies.get(0)));
        List<Long> owners = new ArrayList<>(List.of(clerk.id().value()));
        IntStream.range(1, 500).forEach(number -> owners.add(person(number).id().value()));
        ManyActions actions = new ManyActions(
                database,
                service.getBean(org.springframework.transaction.support.TransactionTemplate.class),
                bodies,
                owners,
                LocalDate.now(java.time.Clock.systemDefaultZone()));
        signIn(clerk);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        int from = 1;
        for (int to : new int[] {FEW, MANY}) {
            long begin = System.nanoTime();
            actions.fill(from, to + 1);
            long filled = System.nanoTime();
            if (SEARCH) {
                service.getBean(CatchUp.class).run();
            }
            System.out.printf(
                    "%d actions: filled in %.0f s, made to be found in %.0f s%n",
                    to, (filled - begin) / 1e9, (System.nanoTime() - filled) / 1e9);
            analyze();
            measure(times, bodies.get(0));
            from = to + 1;
        }
        System.out.println("Fastest of " + ROUNDS + ", then mean processor time of this process");
        times.forEach((page, took) -> System.out.printf(
                "| `%s` | %.1f ms | %.1f ms | %.2f | %.1f ms | %.1f ms | %.2f |%n",
                page,
                took.get(0),
                took.get(2),
                took.get(2) / took.get(0),
                took.get(1),
                took.get(3),
                took.get(3) / took.get(1)));
    }

    private Person person(int number) {
        return service.getBean(People.class)
                .save(new Person("Person " + number, "person" + number + "@example.org", "Harbour Office"));
    }

    private void analyze() {
        if (mysql) {
            database.queryForList("analyze table action, search_entry, search_word");
        } else {
            database.execute("analyze");
        }
    }

    private void measure(Map<String, List<Double>> times, long board) throws Exception {
        for (String page : List.of(
                "/actions?show=open&body=" + board,
                "/actions?show=overdue&body=" + board,
                "/actions?show=ended&body=" + board,
                "/actions?show=ended&body=" + board + "&page=90",
                "/overview/" + board,
                "/search?q=ropewalk+weir",
                "/search?q=report",
                "/register/" + board,
                "/my/actions",
                "/clerk",
                "/agenda/bodies/" + board,
                "/boards/" + board)) {
            if (page.startsWith("/search") && !SEARCH) {
                continue;
            }
            double[] took = new double[ROUNDS];
            long work = 0;
            for (int round = -WARM; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                long before = PROCESSOR.getProcessCpuTime();
                get(page);
                if (round >= 0) {
                    work += PROCESSOR.getProcessCpuTime() - before;
                    took[round] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(took);
            times.computeIfAbsent(page, none -> new ArrayList<>()).add(took[0]);
            times.get(page).add(work / 1e6 / ROUNDS);
        }
    }

    private String get(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + page)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    private void signIn(Person clerk) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(get("/sign-in"));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.put("email", clerk.email());
        fields.put("password", "a long enough phrase");
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        browser.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }
}
