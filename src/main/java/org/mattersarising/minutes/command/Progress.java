package org.mattersarising.minutes.command;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;

/** A bar on the error stream while several documents are read; nothing at all where nobody sees it. */
final class Progress {

    private static final int WIDTH = 20;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream terminal;
    private boolean shown;

    private Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** @param terminal where the bar goes, or {@code null} for silence */
    static Progress on(PrintStream terminal) {
        return new Progress(terminal);
    }

    static Progress onTerminal() {
        return new Progress(isTerminal() ? System.err : null);
    }

    void show(int done, int all, Path current) {
        if (terminal != null && all > 1) {
            int filled = WIDTH * done / all;
            terminal.print(CLEAR_LINE + "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + (done + 1)
                    + " of " + all + "  " + current.getFileName());
            terminal.flush();
            shown = true;
        }
    }

    void end() {
        if (shown) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
            shown = false;
        }
    }

    /** Up to Java 21 a console means a terminal; from 22 on it has to be asked, by a method that 17 does not have. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
