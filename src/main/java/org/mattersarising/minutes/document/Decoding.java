package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Bytes of a text file to characters. In this order: a byte order mark; UTF-16 without one, told by where its zero bytes
 * stand; UTF-8 where it holds all through; UTF-8 with a few damaged places where most of it holds; else Windows-1252,
 * which is what British offices write when they do not write UTF-8.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** More control characters than one in so many, and it is not a text. */
    private static final int ONE_CONTROL_IN = 50;

    private Decoding() {}

    static String decode(byte[] bytes, List<String> notes) throws UnreadableDocument {
        return LineEnds.plain(characters(bytes, notes), ONE_CONTROL_IN);
    }

    static String characters(byte[] bytes, List<String> notes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, UTF_32LE);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new String(bytes, 4, bytes.length - 4, UTF_32BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        Charset wide = utf16WithoutMark(bytes);
        return wide != null ? new String(bytes, wide) : narrow(bytes, notes);
    }

    private static String narrow(byte[] bytes, List<String> notes) {
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String lenient = new String(bytes, UTF_8);
            long damaged = lenient.chars().filter(c -> c == '\uFFFD').count();
            long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
            if (whole > 4 * damaged) {
                notes.add("The text is UTF-8 with " + damaged + " damaged places, shown as \uFFFD.");
                return lenient;
            }
            notes.add("The text was read as Windows-1252, since it is not UTF-8.");
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** Latin text in UTF-16 has a zero in every second byte, on one side only. */
    private static Charset utf16WithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, 4096) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || bytes.length % 2 != 0) {
            return null;
        }
        if (odd * 10 >= pairs * 7 && even * 20 <= pairs) {
            return UTF_16LE;
        }
        return even * 10 >= pairs * 7 && odd * 20 <= pairs ? UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
