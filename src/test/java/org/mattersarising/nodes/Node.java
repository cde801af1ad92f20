package org.mattersarising.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mattersarising.nodes.steered.SteeredNode;

/** One process of the service, which can be killed as a power failure does. */
final class Node implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern STARTED = Pattern.compile("Started \\w+ in ");
    private static final int MINUTES_TO_START = 5;
    private static final int LINES_KEPT = 60;

    private final Path clock;
    private final Path log;
    private final Process process;
    private final Deque<String> last = new ConcurrentLinkedDeque<>();
    private final CompletableFuture<Integer> started = new CompletableFuture<>();

    private Node(Path clock, Path log, Process process) {
        this.clock = clock;
        this.log = log;
        this.process = process;
        Thread listener = new Thread(this::listen, "node");
        listener.setDaemon(true);
        listener.start();
    }

    /** Begins to start a node whose clock shows this time now. */
    static Node begin(Path folder, String name, Map<String, String> settings, Instant now) throws IOException {
        return begin(folder, name, settings, now, List.of());
    }

    /** The same by another program, which is given the command that starts it. */
    static Node begin(Path folder, String name, Map<String, String> settings, Instant now, List<String> by)
            throws IOException {
        Path clock = folder.resolve(name + ".clock");
        set(clock, now);
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(folder),
                SteeredNode.class.getName(),
                clock.toString(),
                "--server.port=0",
                "--server.address=127.0.0.1"));
        settings.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        return new Node(
                clock,
                log(name),
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * A program that {@link #begin} can be given: no file of the node can be larger, and it fails where a full disk would. The limit can be
     * taken away while it runs.
     */
    static List<String> withFilesUpTo(int bytes) {
        return List.of("bash", "-c", "ulimit -S -f %d; exec \"$@\"".formatted(bytes / 1024), "limited");
    }

    /** Waits until it answers. */
    Node ready() throws Exception {
        started.get(MINUTES_TO_START, TimeUnit.MINUTES);
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + started.join();
    }

    void setClock(Instant now) {
        set(clock, now);
    }

    /** SIGKILL: nothing is finished, nothing is closed. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }

    /** The service and its libraries, and the clock; none of the tests' own classes, which the service would find. */
    private static String classPath(Path folder) throws IOException {
        Path steered = folder.resolve("steered");
        String name = SteeredNode.class.getPackageName().replace('.', '/');
        List<String> entries =
                Arrays.asList(System.getProperty("java.class.path").split(java.io.File.pathSeparator));
        for (String tests : entries.stream().filter(Node::isOfTests).toList()) {
            Files.createDirectories(steered.resolve(name));
            try (var classes = Files.list(Path.of(tests, name))) {
                for (Path each : classes.toList()) {
                    if (Files.exists(
                            steered.resolve(name).resolve(each.getFileName().toString()))) {
                        continue;
                    }
                    Files.copy(
                            each,
                            steered.resolve(name).resolve(each.getFileName().toString()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return entries.stream()
                        .filter(entry -> !isOfTests(entry))
                        .collect(Collectors.joining(java.io.File.pathSeparator))
                + java.io.File.pathSeparator
                + steered;
    }

    private static boolean isOfTests(String entry) {
        return entry.endsWith("test-classes");
    }

    /** Where its log is kept for whoever wonders. */
    private static Path log(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "nodes"))
                .resolve(name + "-" + ProcessHandle.current().pid() + ".log");
    }

    private static void set(Path clock, Instant now) {
        try {
            Path fresh = clock.resolveSibling(clock.getFileName() + ".new");
            Files.writeString(
                    fresh, Duration.between(Clock.systemUTC().instant(), now).toString());
            Files.move(fresh, clock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void listen() {
        String port = null;
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log), true);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last.add(line);
                out.println(line);
                if (last.size() > LINES_KEPT) {
                    last.remove();
                }
                Matcher told = PORT.matcher(line);
                port = told.find() ? told.group(1) : port;
                if (STARTED.matcher(line).find()) {
                    started.complete(Integer.valueOf(port));
                }
            }
        } catch (IOException killed) {
            // What it had yet to say went with it.
        } finally {
            started.completeExceptionally(new IllegalStateException("The node ended:\n" + String.join("\n", last)));
        }
    }
}
