package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The process in which a {@link SeparateReader} has one document read, and what the two say to each other through its standard input and output:
 * the size limit, the name and the bytes one way; pages read, and then a text or a refusal, the other.
 */
final class ReadingProcess {

    private static final int PAGE = 'p';
    private static final int TEXT = 't';
    private static final int REFUSAL = 'r';

    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReadingProcess() {}

    /** How it is started from the program that runs now, packed in one file or not. */
    static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        String main = ReadingProcess.class.getName();
        boolean packed = ClassLoader.getSystemResource(LOADER.replace('.', '/') + ".class") != null;
        command.addAll(packed ? List.of("-Dloader.main=" + main, LOADER) : List.of(main));
        return command;
    }

    public static void main(String[] none) throws IOException {
        beTheFirstToGo();
        PrintStream toTheReader = System.out;
        // A library that prints something must not speak in between.
        System.setOut(System.err);
        try (DataInputStream question = new DataInputStream(new BufferedInputStream(System.in));
                DataOutputStream answer = new DataOutputStream(new BufferedOutputStream(toTheReader))) {
            answer(question, answer);
        }
    }

    /** Where memory runs out on a Linux machine, this process is ended before the service is. */
    private static void beTheFirstToGo() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException | RuntimeException otherSystem) {
            // There the system chooses by itself.
        }
    }

    static void ask(DataOutputStream question, long maxBytes, byte[] bytes, String fileName) throws IOException {
        question.writeLong(maxBytes);
        write(question, fileName == null ? "" : fileName);
        question.writeInt(bytes.length);
        question.write(bytes);
        question.flush();
    }

    private static void answer(DataInputStream question, DataOutputStream answer) throws IOException {
        DocumentReader reader = new DocumentReader(question.readLong());
        String fileName = read(question);
        byte[] bytes = question.readNBytes(question.readInt());
        endWithWhoAsked(question);
        try {
            SourceText source = reader.read(bytes, fileName, (page, of) -> tell(answer, page, of));
            answer.writeByte(TEXT);
            write(answer, source.text());
            answer.writeUTF(source.format().name());
            write(answer, source.fileName());
            answer.writeUTF(source.sha256());
            write(answer, String.join("\n", source.notes()));
        } catch (UnreadableDocument unreadable) {
            answer.writeByte(REFUSAL);
            write(answer, unreadable.getMessage());
        }
    }

    /** Whoever asked leaves the question open until the answer is heard; it ends early only when the service has died. */
    private static void endWithWhoAsked(DataInputStream question) {
        Thread listening = new Thread(() -> {
            try {
                question.read();
            } catch (IOException closed) {
                // The same as its end.
            }
            Runtime.getRuntime().halt(1);
        });
        listening.setDaemon(true);
        listening.start();
    }

    private static void tell(DataOutputStream answer, int page, int of) {
        try {
            answer.writeByte(PAGE);
            answer.writeInt(page);
            answer.writeInt(of);
            answer.flush();
        } catch (IOException nobodyListens) {
            throw new IllegalStateException(nobodyListens);
        }
    }

    /** @throws IOException where the process ended before it had answered, or answered what no reader does */
    static SourceText hear(DataInputStream answer, ReadingProgress progress) throws IOException, UnreadableDocument {
        int said = answer.readByte();
        while (said == PAGE) {
            progress.page(answer.readInt(), answer.readInt());
            said = answer.readByte();
        }
        if (said == REFUSAL) {
            throw new UnreadableDocument(read(answer));
        }
        if (said != TEXT) {
            throw new IOException("Neither a text nor a refusal: " + said);
        }
        return new SourceText(
                read(answer),
                Format.valueOf(answer.readUTF()),
                read(answer),
                answer.readUTF(),
                read(answer).lines().toList());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }
}
