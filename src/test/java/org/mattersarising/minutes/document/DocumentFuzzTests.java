package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes good documents at random, a bounded number of times; each ends with a text or with a whole sentence. */
class DocumentFuzzTests {

    // A fixed seed by default, so that a build says the same twice; other seeds by hand, with more rounds.
    private static final int ROUNDS = Integer.getInteger("matters.fuzz.rounds", 10_000);

    private final DocumentReader reader =
            new DocumentReader(new Limits(1 << 22, 50, 1 << 24, 1 << 22, 100, 1 << 20, 100_000));

    private static List<byte[]> documents() {
        PdfFile pdf = new PdfFile()
                .grid(new float[] {60, 100, 470, 540}, new float[] {90, 110, 210})
                .at(65, 104, "4.")
                .lines(105, 104, "The Board agreed that the gate be locked at", "dusk from November.")
                .at(475, 125, "KA")
                .page()
                .lines(72, 100, "RESOLVED that:", "(1) the gate be painted.");
        byte[] word = WordFile.of(WordFile.item(1, 0, "Gate")
                        + "<w:tbl><w:tr><w:tc>" + WordFile.paragraph("Action") + "</w:tc><w:tc>"
                        + WordFile.paragraph("Owner")
                        + "</w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>")
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .bytes();
        byte[] html = "<!doctype html><h1>Gate</h1><table><tr><td>a<td>b</table><ol><li>x<li>y</ol><pre>p\nq</pre>"
                .getBytes(UTF_8);
        return List.of(pdf.bytes(), word, html, "1. Gate\r\n\tRESOLVED – that “it” be locked\n".getBytes(UTF_8));
    }

    @Test
    @Timeout(300)
    void no_damage_gets_past_the_reader() {
        long seed = Long.getLong("matters.fuzz.seed", 20310503);
        Random random = new Random(seed);
        List<byte[]> documents = documents();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(documents.get(round % documents.size()), random);
            try {
                SourceText source = reader.read(damaged, "minutes");
                assertThat(source.text())
                        .as("seed %d, round %d", seed, round)
                        .isNotBlank()
                        .doesNotContain("\r", "\0");
            } catch (UnreadableDocument e) {
                assertThat(e.getMessage()).as("seed %d, round %d", seed, round).matches("[A-Z][^\\n]{20,200}\\.");
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Seed " + seed + ", round " + round + " got past the reader", e);
            }
        }
    }

    private static byte[] damaged(byte[] document, Random random) {
        byte[] bytes = document.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            int span = 1 + random.nextInt(Math.min(64, bytes.length - at));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> bytes = spliced(bytes, at, new byte[0], span);
                case 4 -> bytes = spliced(bytes, at, Arrays.copyOfRange(bytes, at, at + span), 0);
                default ->
                    bytes = spliced(
                            bytes, at, Integer.toString(random.nextInt()).getBytes(UTF_8), span);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] into, int dropped) {
        byte[] result = new byte[Math.max(1, bytes.length + into.length - dropped)];
        System.arraycopy(bytes, 0, result, 0, Math.min(at, result.length));
        System.arraycopy(into, 0, result, at, Math.min(into.length, result.length - at));
        int rest = Math.min(bytes.length - at - dropped, result.length - at - into.length);
        if (rest > 0) {
            System.arraycopy(bytes, at + dropped, result, at + into.length, rest);
        }
        return result;
    }
}
