package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed streams of a PDF before the library does, since that one unpacks each into memory whatever it
 * comes to. Nothing is kept; only the length counts. Streams packed twice are followed down.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
    private static final int DICTIONARY = 1_000;
    private static final int DEEPEST = 3;
    /** Pictures are large and never unpacked here; what only calls itself one must stay below so many parts. */
    private static final int PICTURE = 4;

    private final Limits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private PdfStreams(Limits limits) {
        this.limits = limits;
    }

    static void check(byte[] bytes, Limits limits) throws UnreadableDocument {
        PdfStreams streams = new PdfStreams(limits);
        int from = 0;
        for (int at = next(bytes, from); at >= 0; at = next(bytes, from)) {
            int start = at + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
            if (!ends && isPacked(bytes, start)) {
                String before = new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), ISO_8859_1);
                String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
                streams.inflate(bytes, start, dictionary.contains("/Image"));
            }
            from = start;
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - STREAM.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && bytes[i + 2] == 'r'
                    && bytes[i + 3] == 'e'
                    && bytes[i + 4] == 'a'
                    && bytes[i + 5] == 'm') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private void inflate(byte[] bytes, int start, boolean picture) throws UnreadableDocument {
        Inflater[] levels = new Inflater[DEEPEST];
        levels[0] = new Inflater();
        levels[0].setInput(bytes, start, bytes.length - start);
        long[] sizes = new long[DEEPEST];
        try {
            pump(levels, sizes, 0, picture ? limits.partBytes() * PICTURE : limits.partBytes());
        } catch (DataFormatException damaged) {
            return; // The library stops there as well, and what came out before stayed below the limit.
        } finally {
            for (Inflater level : levels) {
                if (level != null) {
                    level.end();
                }
            }
        }
        if (!picture) {
            unpacked += sizes[0];
            if (unpacked > limits.unpackedBytes()) {
                throw tooMuch();
            }
        }
    }

    private void pump(Inflater[] levels, long[] sizes, int level, long most)
            throws DataFormatException, UnreadableDocument {
        byte[] out = level == 0 ? buffer : new byte[16 * 1024];
        while (!levels[level].finished()) {
            int read = levels[level].inflate(out);
            if (read == 0) {
                return;
            }
            boolean first = sizes[level] == 0;
            sizes[level] += read;
            if (sizes[level] > most) {
                throw tooMuch();
            }
            boolean deeper = level + 1 < levels.length && (levels[level + 1] != null || first && isPacked(out, 0));
            if (deeper) {
                if (levels[level + 1] == null) {
                    levels[level + 1] = new Inflater();
                }
                levels[level + 1].setInput(out, 0, read);
                pump(levels, sizes, level + 1, most);
            }
        }
    }

    private static UnreadableDocument tooMuch() {
        return new UnreadableDocument(
                "The PDF unpacks to far more than it is; print it to a new PDF and try that one.");
    }
}
