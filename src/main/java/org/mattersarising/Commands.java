package org.mattersarising;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mattersarising.audit.command.VerifyAuditCommand;
import org.mattersarising.minutes.command.ReadCommand;
import org.mattersarising.operations.command.ExportCommand;
import org.mattersarising.operations.command.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the program does instead of starting the service: one word and its options. */
@Command(
        name = "matters-arising",
        description = "Tracks what boards resolve. Without a command it starts the service.",
        subcommands = {
            ReadCommand.class,
            VerifyAuditCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            CommandLine.HelpCommand.class
        })
final class Commands implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private CommandLine line;

    private Commands() {}

    /** Whether these arguments name a command; options of the service begin with two dashes and hold a value. */
    static boolean areNamedBy(String... args) {
        return args.length > 0 && (!args[0].startsWith("-") || args[0].equals("-h") || args[0].equals("--help"));
    }

    /** Runs a command on the streams of the process. @return its exit code */
    static int run(String... args) {
        // Libraries log to where the JSON goes, and a log library takes longer to load than a pack to read.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
        // Help is plain text; asking for colours looks through every jar for a library that is not there.
        System.setProperty("picocli.ansi", "false");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return run(new PrintWriter(out), new PrintWriter(System.err, true), args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        Commands commands = new Commands();
        commands.line = new CommandLine(commands).setOut(out).setErr(err);
        commands.line.setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println("This went wrong and should not have: " + e + ". Please report it.");
            return 1;
        });
        int code = commands.line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        line.usage(line.getOut());
    }
}
