package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a council says of an application for planning consent: its number, what is to be built and where, and at the end "No
 * objection". Parish councils are consulted and list them so, in one paragraph or a line for each. Spec 4.8.
 */
final class ApplicationVerdict {

    /** "24/00123/FUL", "E/40480", "W/21/1234/HH": the number under which an authority keeps an application. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[(\\[]?\\w{1,4}[.)\\]] )?(?:(?:Application|App|Planning|Ref|Reference)\\.?:? (?:[Nn]o\\.?:? )?){0,2}(?:[A-Z]{1,5}\\d?/)?(?:\\d{2,4}/\\d{3,6}|(?<=[A-Z]/)\\d{4,6})(?:/[A-Z]{1,6}\\d?)*\\b");

    private static final String SAYS =
            "(?:(?i:no (?:objections?|observations?|comments?|adverse comments?)(?: (?:raised|received|to make))?|object(?:ion)?s?|objected|support(?:ed)?|recommend(?:ed)? (?:approval|refusal)|(?:approval|refusal) recommended|refusal|approved?|refused|granted))"
                    // with what it adds
                    + "(?:,? (?i:but|provided|subject to) [^.:]{3,120})?";

    /** The verdict by itself, with what it adds. */
    private static final Pattern ALONE = Pattern.compile("(" + SAYS + ")(?:[.:].*)?");

    /** The verdict behind a description. */
    private static final Pattern BEHIND =
            Pattern.compile(".{12,400}?(?:[.,:;\u2013-] ?| )(?=[A-Z])(" + SAYS + ")(?:\\.|:.*)?");

    /** No application is described in more lines. */
    private static final int MOST_LINES = 10;

    private static final int LONGEST = 600;

    private ApplicationVerdict() {}

    /** The application with the verdict that ends in the block, or {@code null}. */
    static Passage in(List<Block> blocks, int at) {
        String text = blocks.get(at).body().text();
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher behind = BEHIND.matcher(text);
        if (NUMBER.matcher(text).lookingAt() && behind.matches()) {
            return blocks.get(at).body().part(0, behind.end(1));
        }
        Matcher alone = ALONE.matcher(text);
        if (!alone.matches()) {
            return null;
        }
        for (int i = at - 1; i >= Math.max(0, at - MOST_LINES); i--) {
            Block above = blocks.get(i);
            if (NUMBER.matcher(above.body().text()).lookingAt()) {
                return above.body().upTo(blocks.get(at).body().part(0, alone.end(1)));
            }
            if (above.heading() > 0 || ALONE.matcher(above.body().text()).matches()) {
                return null;
            }
        }
        return null;
    }
}
