package org.mattersarising.minutes.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Reads PDF and Word documents in a process of their own each, with a heap, a processor time and an environment of its own: one that was made to
 * loop or to need all memory ends that process and nothing else, and finds no secret there. Other documents are read here, since nothing in them
 * unpacks. Not more than two are read apart at the same time; who comes third waits.
 */
public final class SeparateReader {

    /** A thousand pages take less than half of it on a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int AT_ONCE = 2;

    private final long maxBytes;
    private final DocumentReader here;
    private final List<String> command;
    private final Duration patience;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @param maxBytes largest file that is read, in bytes */
    public SeparateReader(long maxBytes) {
        this(maxBytes, ReadingProcess.command(), PATIENCE);
    }

    /** @param patience processor time that the process may take */
    SeparateReader(long maxBytes, List<String> command, Duration patience) {
        this.maxBytes = maxBytes;
        this.here = new DocumentReader(maxBytes);
        this.command = command;
        this.patience = patience;
    }

    /** As {@link DocumentReader#read(byte[], String, ReadingProgress)}; refused as well is what takes too long, or ends its process. */
    public SourceText read(byte[] bytes, String fileName, ReadingProgress progress) throws UnreadableDocument {
        if (bytes.length > maxBytes || !Kind.of(bytes, String.valueOf(fileName)).unpacks()) {
            return here.read(bytes, fileName, progress);
        }
        places.acquireUninterruptibly();
        try {
            return apart(bytes, fileName, progress);
        } finally {
            places.release();
        }
    }

    private SourceText apart(byte[] bytes, String fileName, ReadingProgress progress) throws UnreadableDocument {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process;
        try {
            process = builder.start();
        } catch (IOException noProcess) {
            throw new UnreadableDocument(
                    "The document cannot be read now, because this machine starts no further program; try again in a few minutes.",
                    noProcess);
        }
        ProcessorTime spent = ProcessorTime.watch(process, patience);
        try (DataOutputStream question = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
                DataInputStream answer = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            ReadingProcess.ask(question, maxBytes, bytes, fileName);
            return ReadingProcess.hear(answer, progress);
        } catch (IOException ended) {
            throw new UnreadableDocument(
                    spent.isOver()
                            ? "The document took longer than " + patience.toSeconds()
                                    + " seconds to read, so that it was given up; print it to a new PDF, or split it, and try again."
                            : "The document needs more to be read than a document does; save it again from the program it was made with.",
                    ended);
        } finally {
            process.destroyForcibly();
        }
    }
}
