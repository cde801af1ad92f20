package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** The posts that an item under "Election of officers" fills, as a list of posts with the name beside or below each. Spec 16.27. */
final class ElectedOfficers {

    private static final Pattern HEADING = Pattern.compile(
            "(?i).*\\b(?:elections?|appointments?)\\b.*\\b(?:officers?|committee|trustees|directors|board|executive|council)\\b.*");

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.? )?[A-Z][\\p{L}'\u2019.-]*(?: [A-Z][\\p{L}'\u2019.-]*){0,3}");

    /** A post with a name is shorter. */
    private static final int LONGEST = 80;

    private ElectedOfficers() {}

    /** Whether the heading stands over an election. */
    static boolean under(String heading) {
        return HEADING.matcher(heading).matches();
    }

    /** The first block behind the post that the block fills; {@code at} itself where it fills none. */
    static int read(List<Block> blocks, int at, Findings findings) {
        Passage post = blocks.get(at).body();
        if (blocks.get(at).table() || post.text().length() > LONGEST) {
            return at;
        }
        int end = postEnd(post.text());
        if (end > 0 && NAME.matcher(post.text().substring(end)).matches()) {
            findings.clause(post, "ELECTED", Found.IMPLIED);
            return at + 1;
        }
        boolean below = end == post.text().length()
                && at + 1 < blocks.size()
                && NAME.matcher(blocks.get(at + 1).text()).matches()
                && postEnd(blocks.get(at + 1).text()) == 0;
        if (!below) {
            return at;
        }
        findings.clause(post.upTo(blocks.get(at + 1).passage()), "ELECTED", Found.IMPLIED);
        return at + 2;
    }

    /** "Vice Chair: ", "Treasurer \u2013 ": where the words of a post end; 0 where none stand there. */
    private static int postEnd(String text) {
        int end = 0;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            String word = text.substring(at, space).replaceAll("[:,.]$", "");
            end = Actors.isPost(word) || end == at && word.matches("[-\u2013\u2014]")
                    ? Math.min(text.length(), space + 1)
                    : end;
            at = space + 1;
        }
        return end;
    }
}
