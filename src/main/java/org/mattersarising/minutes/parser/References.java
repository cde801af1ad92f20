package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where minutes point to older minutes: "Further to Minute 89/16", "Minutes 12 and 14/20 refer". */
final class References {

    /** "Further to minute 12/13", "as agreed under item 4". */
    private static final Pattern REFERENCE =
            Pattern.compile("\\b(?:(?:[Ff]urther to|[Pp]ursuant to|[Rr]eferring to|[Ii]n accordance with|[Aa]rising"
                    + " from|[Ff]ollowing(?: on from)?|[Ww]ith reference to|[Aa]s (?:agreed|resolved)"
                    + " (?:at|in|under)|[Uu]nder|[Ss]ee|[Rr]ef(?:er)?:?) )?(?:[Mm]inutes?"
                    + " (?:[Nn]umbers?|[Nn]os?\\.?|[Rr]efs?\\.?(?:erence)?|[Ii]tem)?:?"
                    + " ?(?:\\d{1,4}(?:[/.]\\d{1,4}){0,2}(?:,? (?:and|&) |, ?|-)?){1,6})(?: above| refers?)?");

    private References() {}

    static List<String> in(List<Block> blocks) {
        List<String> found = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.text().contains("inute")) {
                continue;
            }
            Matcher m = REFERENCE.matcher(block.text());
            while (m.find()) {
                String words = m.group().replaceFirst("(?:,| and|&|-|\\s){1,12}$", "");
                if (!found.contains(words)) {
                    found.add(words);
                }
            }
        }
        return found;
    }
}
