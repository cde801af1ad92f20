package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeparateReaderTests {

    private static final long MEGABYTE = 1 << 20;
    private static final byte[] FERRY = new PdfFile()
            .at(72, 100, "The ferry sails at nine – “weather permitting”.")
            .page()
            .at(72, 100, "It returns at noon.")
            .bytes();

    @Test
    void what_is_read_apart_is_what_is_read_here_page_by_page() throws Exception {
        List<String> heard = new ArrayList<>();

        SourceText apart =
                new SeparateReader(MEGABYTE).read(FERRY, "a/ferry.pdf", (page, of) -> heard.add(page + "/" + of));

        assertThat(apart).isEqualTo(new DocumentReader().read(FERRY, "a/ferry.pdf"));
        assertThat(heard).containsExactly("1/2", "2/2");
    }

    @Test
    void a_refusal_comes_back_word_by_word() {
        assertThatThrownBy(() -> read(new SeparateReader(MEGABYTE), "%PDF-1.7 and no more".getBytes(UTF_8)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("The PDF is damaged; open it, save it again as PDF and try the new file.");
        assertThatThrownBy(() -> read(new SeparateReader(10), FERRY)).hasMessageContaining("the limit is 1 KB");
    }

    @Test
    void a_text_needs_no_process() throws Exception {
        SeparateReader alone = new SeparateReader(MEGABYTE, List.of("no-such-program"), Duration.ofMinutes(1));

        assertThat(alone.read("Minutes\n".getBytes(UTF_8), "m.txt", ReadingProgress.UNHEARD)
                        .text())
                .isEqualTo("Minutes\n");
        assertThatThrownBy(() -> read(alone, FERRY)).hasMessageContaining("starts no further program");
    }

    @Test
    void one_that_loops_is_ended_and_the_next_is_read() throws Exception {
        SeparateReader looping = new SeparateReader(MEGABYTE, running(Loops.class), Duration.ofSeconds(1));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> read(looping, FERRY))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("longer than 1 seconds");
        }
    }

    @Test
    void one_that_ends_its_process_is_refused() {
        SeparateReader dying = new SeparateReader(MEGABYTE, running(Dies.class), Duration.ofMinutes(1));

        assertThatThrownBy(() -> read(dying, FERRY))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("needs more to be read");
    }

    @Test
    void one_that_needs_more_memory_than_there_is_is_refused() {
        List<String> small = new ArrayList<>(ReadingProcess.command());
        small.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx6m" : word);

        assertThatThrownBy(() -> read(new SeparateReader(MEGABYTE, small, Duration.ofMinutes(1)), FERRY))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void no_secret_of_the_service_is_in_its_environment() {
        assertThat(System.getenv()).isNotEmpty();
        SeparateReader telling = new SeparateReader(MEGABYTE, running(Tells.class), Duration.ofMinutes(1));

        assertThatThrownBy(() -> read(telling, FERRY)).hasMessage("It knows [].");
    }

    @Test
    void it_ends_with_the_service_that_asked() throws Exception {
        PdfFile long1 = new PdfFile();
        for (int page = 0; page < 300; page++) {
            long1.at(72, 100, "Page " + page).page();
        }
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        ReadingProcess.ask(new DataOutputStream(question), MEGABYTE, long1.bytes(), "long.pdf");
        Process process = new ProcessBuilder(ReadingProcess.command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        try (var in = process.getOutputStream()) {
            question.writeTo(in);
        }

        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static void read(SeparateReader reader, byte[] bytes) throws UnreadableDocument {
        reader.read(bytes, "ferry.pdf", ReadingProgress.UNHEARD);
    }

    private static List<String> running(Class<?> main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), main.getName());
    }

    static final class Loops {
        public static void main(String[] none) {
            for (long i = 0; i >= 0; i = (i + 1) % Integer.MAX_VALUE) {}
        }
    }

    static final class Dies {
        public static void main(String[] none) throws IOException {
            System.in.readNBytes(100);
            Runtime.getRuntime().halt(3);
        }
    }

    static final class Tells {
        public static void main(String[] none) throws IOException {
            // What a C library or a shell adds by itself is no secret.
            List<String> known = Stream.of(System.getenv().keySet().toArray(String[]::new))
                    .filter(name -> !name.startsWith("_"))
                    .toList();
            byte[] sentence = ("It knows " + known + ".").getBytes(UTF_8);
            DataOutputStream answer = new DataOutputStream(System.out);
            answer.writeByte('r');
            answer.writeInt(sentence.length);
            answer.write(sentence);
            answer.flush();
        }
    }
}
