package org.mattersarising.minutes.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Progress progress = Progress.on(new PrintStream(screen, true, UTF_8));

    @Test
    void several_documents_show_a_bar_that_goes_away() {
        progress.show(1, 4, Path.of("packs", "may.pdf"));
        progress.end();

        assertThat(screen.toString(UTF_8))
                .contains("[#####---------------] 2 of 4  may.pdf")
                .endsWith("\r\u001B[K");
    }

    @Test
    void one_document_shows_nothing() {
        progress.show(0, 1, Path.of("may.pdf"));
        progress.end();

        assertThat(screen.size()).isZero();
    }

    @Test
    void without_a_terminal_nothing_is_written() {
        Progress.on(null).show(1, 4, Path.of("may.pdf"));

        assertThat(screen.size()).isZero();
    }
}
