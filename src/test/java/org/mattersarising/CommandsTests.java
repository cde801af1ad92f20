package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String pack;
    private String other;

    @BeforeEach
    void write() throws Exception {
        pack = Files.writeString(folder.resolve("pack.txt"), "Minutes\n\n1. Apologies\n")
                .toString();
        other = Files.writeString(folder.resolve("other.md"), "# Minutes\n").toString();
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void one_document_is_printed_as_one_object() {
        assertThat(run("read", pack)).isZero();

        assertThat(json(out.toString()).at("/source/file").stringValue()).isEqualTo("pack.txt");
        assertThat(out.toString()).endsWith("}\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void several_documents_are_a_list_or_a_line_each() {
        assertThat(run("read", pack, other)).isZero();
        assertThat(json(out.toString()).size()).isEqualTo(2);

        out.getBuffer().setLength(0);
        assertThat(run("read", "--lines", pack, other)).isZero();
        assertThat(out.toString()
                        .lines()
                        .map(CommandsTests::json)
                        .map(line -> line.at("/source/format").stringValue()))
                .containsExactly("text", "markdown");
    }

    @Test
    void the_json_goes_to_a_file_when_one_is_named() throws Exception {
        Path file = folder.resolve("out.json");

        assertThat(run("read", pack, "--out", file.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(json(Files.readString(file)).has("minutes")).isTrue();
    }

    @Test
    void a_file_that_cannot_be_written_gets_one_sentence() {
        assertThat(run("read", pack, "--out", folder.resolve("none/out.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("cannot be written; check that its folder exists");
    }

    @Test
    void a_document_that_cannot_be_read_gets_one_sentence_and_the_others_are_printed() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pdf"), "");

        assertThat(run("read", "--lines", empty.toString(), pack)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(empty + ": The file is empty; choose the file that holds the document."
                        + System.lineSeparator());
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void when_nothing_could_be_read_nothing_is_printed_or_written() {
        Path file = folder.resolve("out.json");

        assertThat(run("read", folder.resolve("none.txt").toString(), "--out", file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(err.toString()).contains("There is no file").doesNotContain("\tat ");
    }

    @Test
    void wrong_usage_is_told_with_code_two() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", "--colour", pack)).isEqualTo(2);
        assertThat(run("read", "--max-mb", "0", pack)).isEqualTo(2);
        assertThat(run("reed", pack)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void help_is_given_for_all_and_for_one() {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("matters-arising", "read", "verify-audit", "export", "import", "help");
        assertThat(run("help", "read")).isZero();
        assertThat(out.toString()).contains("--lines", "--out=FILE");
    }

    @Test
    void options_of_the_service_are_no_commands() {
        assertThat(Commands.areNamedBy()).isFalse();
        assertThat(Commands.areNamedBy("--server.port=8081")).isFalse();
        assertThat(Commands.areNamedBy("read", "x")).isTrue();
        assertThat(Commands.areNamedBy("--help")).isTrue();
    }
}
