package org.mattersarising.nodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A MySQL server that a test may kill, with the settings of a server at work: what it acknowledged is on disk. MATTERS_TEST_MYSQL_COMMAND names a
 * program that takes {@code start PORT} and says the server's JDBC URL, {@code kill PORT} and {@code wipe PORT}.
 */
public final class OwnServer {

    private static final String COMMAND = System.getenv("MATTERS_TEST_MYSQL_COMMAND");
    /** Each of the processes in which tests run side by side kills its own. */
    private static final String PORT = Map.copyOf(System.getenv())
            .getOrDefault("MATTERS_TEST_MYSQL_COMMAND_PORT", "3339" + System.getProperty("test.process", "8"));

    private OwnServer() {}

    /** Whether there can be one; says aloud that tests with it are left out where not. */
    public static boolean isPossible() {
        if (COMMAND == null) {
            System.out.println(
                    "Tests that kill a MySQL server are left out: set MATTERS_TEST_MYSQL_COMMAND to a program that starts and kills one.");
        }
        return COMMAND != null;
    }

    /** Starts it, or starts it again; what it had committed is there. */
    static String start() {
        return start("");
    }

    /** Starts it with options of the server. */
    static String start(String options) {
        String said = run("start", options);
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    static void kill() {
        run("kill", "");
    }

    static void wipe() {
        run("wipe", "");
    }

    private static String run(String what, String options) {
        try {
            ProcessBuilder command = new ProcessBuilder(COMMAND, what, PORT);
            command.environment().put("MYSQLD_OPTS", options);
            command.redirectError(ProcessBuilder.Redirect.DISCARD);
            Process process = command.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(COMMAND + " " + what + " failed: " + said);
            }
            return said;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(COMMAND + " " + what + " failed", failed);
        }
    }
}
