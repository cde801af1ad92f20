package org.mattersarising.minutes.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mattersarising.minutes.document.DocumentReader;
import org.mattersarising.minutes.document.SourceText;
import org.mattersarising.minutes.document.UnreadableDocument;
import org.mattersarising.minutes.parser.MinutesParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code read PACK… [--out FILE] [--lines]}: prints what documents say as JSON. Exit code 0 when all were read, 1 when
 * one was not (its sentence stands on the error stream, the others are printed), 2 for wrong usage.
 */
@Command(
        name = "read",
        description = "Reads agenda packs or minutes (txt, md, html, pdf, docx) and prints what they say as JSON.",
        footer = {
            "",
            "One document is printed as one object, several as a list.",
            "Exit code: 0 all read, 1 a document could not be read, 2 wrong usage."
        })
public final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACK", arity = "1..*", description = "Documents to read.")
    private List<Path> packs;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the JSON to this file.")
    private Path out;

    @Option(names = "--lines", description = "One object per line, one line per document.")
    private boolean lines;

    @Option(
            names = "--max-mb",
            paramLabel = "MB",
            defaultValue = "25",
            description = "Largest document to read, in megabytes (default ${DEFAULT-VALUE}).")
    private int maxMegabytes;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private final Progress progress;

    /** With a progress bar where there is a terminal to show it. */
    public ReadCommand() {
        this(Progress.onTerminal());
    }

    ReadCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        if (maxMegabytes < 1 || maxMegabytes > 1024) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--max-mb is a number from 1 to 1024.");
        }
        StringWriter text = new StringWriter();
        int read = readAll(text);
        progress.end();
        if (read > 0 && !deliver(text.toString())) {
            return 1;
        }
        return read == packs.size() ? 0 : 1;
    }

    private int readAll(StringWriter text) {
        DocumentReader documents = new DocumentReader(maxMegabytes * 1024L * 1024L);
        MinutesParser parser = new MinutesParser();
        boolean list = packs.size() > 1 && !lines;
        int read = 0;
        ReadingJson json = new ReadingJson(text, !lines);
        if (list) {
            json.startList();
        }
        for (int i = 0; i < packs.size(); i++) {
            Path pack = packs.get(i);
            progress.show(i, packs.size(), pack);
            try {
                SourceText source = documents.read(pack);
                json.write(source, parser.read(source.text()));
                read++;
            } catch (UnreadableDocument e) {
                progress.end();
                err().println(pack + ": " + e.getMessage());
                err().flush();
            }
        }
        if (list) {
            json.endList();
        }
        json.close();
        text.write('\n');
        return read;
    }

    private boolean deliver(String text) {
        if (out == null) {
            PrintWriter stdout = spec.commandLine().getOut();
            stdout.print(text);
            stdout.flush();
            return true;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
            return true;
        } catch (IOException e) {
            err().println("The file " + out
                    + " cannot be written; check that its folder exists and may be written to.");
            err().flush();
            return false;
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
