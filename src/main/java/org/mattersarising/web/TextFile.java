package org.mattersarising.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of plain text that somebody hands in. */
public final class TextFile {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextFile() {}

    /** What stands in it, in UTF-8 or else in Windows-1252, without a byte order mark; nothing where it is no text. */
    public static Optional<String> read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, WINDOWS_1252);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
