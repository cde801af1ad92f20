package org.mattersarising.minutes.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page to lines: a line per block, list numbers and letters written out, a line per table row. */
final class HtmlText {

    /** Pages are short; a tree of a larger one would not fit the memory that reading may use. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final int MAX_TAGS = 400_000;

    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9._:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    static String of(byte[] bytes, Limits limits, List<String> notes) throws UnreadableDocument {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableDocument("The web page is over 8 MB; save it as text or PDF and try again.");
        }
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MAX_TAGS) {
            throw new UnreadableDocument("The web page is made of more than " + MAX_TAGS / 1000
                    + " thousand parts; save it as text or PDF and try again.");
        }
        Document page = Jsoup.parse(LineEnds.plain(characters(bytes, notes), 50));
        HtmlLines lines = new HtmlLines(limits.characters());
        page.traverse(lines);
        return lines.text();
    }

    private static String characters(byte[] bytes, List<String> notes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        boolean marked =
                head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ef\u00bb");
        if (!marked && declared.find()) {
            Charset charset = known(declared.group(1));
            // What calls itself UTF-8 is looked at all the same: many pages that say so are not.
            if (charset != null && !charset.name().startsWith("UTF-")) {
                return new String(bytes, charset);
            }
        }
        return Decoding.characters(bytes, notes);
    }

    private static Charset known(String name) {
        try {
            // Browsers read Latin-1 as Windows-1252, and authors count on it.
            return name.equalsIgnoreCase("iso-8859-1") ? Charset.forName("windows-1252") : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
