package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTests {

    private static final String WORDS = "Café – “agreed”, £20";

    private final DocumentReader reader = new DocumentReader();

    private static byte[] marked(int[] mark, byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : mark) {
            bytes.write(value);
        }
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", WORDS.getBytes(UTF_8)),
                Arguments.of("UTF-8 with mark", marked(new int[] {0xEF, 0xBB, 0xBF}, WORDS.getBytes(UTF_8))),
                Arguments.of("UTF-16LE with mark", marked(new int[] {0xFF, 0xFE}, WORDS.getBytes(UTF_16LE))),
                Arguments.of("UTF-16BE with mark", marked(new int[] {0xFE, 0xFF}, WORDS.getBytes(UTF_16BE))),
                Arguments.of("UTF-16LE", WORDS.getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE", WORDS.getBytes(UTF_16BE)),
                Arguments.of(
                        "UTF-32", marked(new int[] {0xFF, 0xFE, 0, 0}, WORDS.getBytes(Charset.forName("UTF-32LE")))),
                Arguments.of("Windows-1252", WORDS.getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void every_usual_encoding_gives_the_same_words(String name, byte[] bytes) throws Exception {
        assertThat(reader.read(bytes, "m.txt").text()).isEqualTo(WORDS);
    }

    @Test
    void a_guessed_encoding_is_told() throws Exception {
        assertThat(reader.read("caf\u00e9".getBytes(ISO_8859_1), "m.txt").notes())
                .containsExactly("The text was read as Windows-1252, since it is not UTF-8.");
    }

    @Test
    void a_few_damaged_places_do_not_spoil_utf8() throws Exception {
        byte[] bytes = "“one” “two” “three” x".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(reader.read(bytes, "m.txt").text()).isEqualTo("“one” “two” “three” \uFFFD");
    }

    @Test
    void line_ends_of_every_kind_become_one_and_nothing_else_moves() throws Exception {
        assertThat(reader.read(
                                "a\r\nb\rc\nd\fe\u0085f\u2028g  \t h\u0000i, and so on for the rest of the line\n\n"
                                        .getBytes(UTF_8),
                                "m.txt")
                        .text())
                .isEqualTo("a\nb\nc\nd\ne\nf\ng  \t h i, and so on for the rest of the line\n\n");
    }

    @Test
    void a_text_keeps_its_white_space_and_is_known_by_its_hash() throws Exception {
        SourceText source = reader.read("  1.  Apologies \n".getBytes(UTF_8), "C:\\papers\\minutes.MD");

        assertThat(source.text()).isEqualTo("  1.  Apologies \n");
        assertThat(source.characters()).isEqualTo(17);
        assertThat(source.format()).isEqualTo(Format.MARKDOWN);
        assertThat(source.fileName()).isEqualTo("minutes.MD");
        assertThat(source.sha256()).isEqualTo("c7ee6d85a49ed06094ca9d7e2be3f7b951a6cd2ec8d80371536afbb255fd7dba");
    }

    @Test
    void what_a_file_is_is_told_by_its_content_and_not_by_its_name() throws Exception {
        byte[] pdf = new PdfFile().at(72, 100, "Minutes of the harbour board").bytes();

        assertThat(reader.read(pdf, "minutes.txt").format()).isEqualTo(Format.PDF);
        assertThat(reader.read(WordFile.of(WordFile.paragraph("Minutes")).bytes(), "x.pdf")
                        .format())
                .isEqualTo(Format.DOCX);
        assertThat(reader.read("<!doctype html><p>Minutes".getBytes(UTF_8), "x.txt")
                        .format())
                .isEqualTo(Format.HTML);
        assertThat(reader.read("Minutes".getBytes(UTF_8), "x.docx").format()).isEqualTo(Format.TEXT);
    }

    static Stream<Arguments> refused() throws Exception {
        byte[] random = new byte[4000];
        new java.util.Random(7).nextBytes(random);
        return Stream.of(
                Arguments.of(new byte[0], "The file is empty; choose the file that holds the document."),
                Arguments.of(
                        " \n\n ".getBytes(UTF_8),
                        "There is no text in the document; choose the file that holds the words."),
                Arguments.of(
                        random, "The file is not a text that can be read; choose a text, HTML, PDF or .docx file."),
                Arguments.of(
                        new byte[500],
                        "The file is not a text that can be read; choose a text, HTML, PDF or .docx file."),
                Arguments.of(
                        "{\\rtf1 x}".getBytes(UTF_8),
                        "The file is rich text (RTF); save it as .docx or PDF and try again."),
                Arguments.of(
                        marked(new int[] {0xD0, 0xCF, 0x11, 0xE0}, new byte[600]),
                        "The file is of an old Office kind (such as .doc); save it as .docx or PDF and try again."),
                Arguments.of(
                        marked(new int[] {0xD0, 0xCF, 0x11, 0xE0}, "EncryptedPackage".getBytes(UTF_16LE)),
                        "The document is protected by a password; save it without one and try again."),
                Arguments.of(
                        marked(new int[] {0x89}, "PNG....".getBytes(UTF_8)),
                        "The file is a picture and needs text recognition first; save the result as PDF or text."),
                Arguments.of(
                        new PdfFile().bytes(),
                        "The PDF holds pictures of pages and no text; it needs text recognition first."),
                Arguments.of(
                        "%PDF-1.7\nnothing".getBytes(UTF_8),
                        "The PDF is damaged; open it, save it again as PDF and try the new file."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_read_gets_one_sentence_that_says_what_to_do(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> reader.read(bytes, "minutes.pdf"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage(sentence);
    }

    @Test
    void a_file_over_the_limit_is_refused_with_both_sizes(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("long.txt"), new byte[3 * 1024 * 1024]);
        DocumentReader small = new DocumentReader(1024 * 1024);

        assertThatThrownBy(() -> small.read(file))
                .hasMessage("The file is 3 MB and the limit is 1 MB; split it, or save it again without pictures.");
        assertThatThrownBy(() -> small.read(Files.readAllBytes(file), "long.txt"))
                .hasMessageContaining("the limit is 1 MB");
    }

    @Test
    void a_missing_file_and_a_folder_are_named(@TempDir Path folder) {
        Path missing = folder.resolve("none.txt");

        assertThatThrownBy(() -> reader.read(missing)).hasMessage("There is no file " + missing + "; check the name.");
        assertThatThrownBy(() -> reader.read(folder)).hasMessage(folder + " is a folder; name the files in it.");
    }
}
