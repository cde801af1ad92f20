package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** The line that only says who moved and seconded. */
final class Movers {

    /** "Moved by A Ford, seconded by B Hill.": names and nothing that was moved. */
    private static final Pattern ALONE = Pattern.compile(
            "(?i)(?:motion|moved|it was moved|mover|proposed|proposer|proposal)(?: was)?(?: made)?(?: by|:| -|"
                    + " \u2013)?\\s+(?!to\\b|that\\b)[^:]{2,80}?[,;.\\s]+(?:and )?second(?:ed|er)?\\b.{0,2000}");

    /** "to approve", "that the". */
    private static final Pattern SAYS_WHAT = Pattern.compile(
            "(?i)\\b(?:to (?:approve|adopt|accept|adjourn|amend|authori[sz]e|appoint|receive|direct|table)|that"
                    + " the|that a)\\b");

    /** "Motion to approve as presented": what is meant stands above. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:a )?motion (?:was made )?to (?:approve|adopt|accept|ratify|support)(?: as presented| it| this| the"
                    + " item| this item)?[.;]?");

    private Movers() {}

    static boolean alone(String text) {
        if (text.isEmpty() || "MmIiPp".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String head = text.length() > 300 ? text.substring(0, 300) : text;
        return ALONE.matcher(head).matches() && !SAYS_WHAT.matcher(head).find();
    }

    /** "Motion to approve." and no more. */
    static boolean bare(String text) {
        return text.length() < 60 && BARE.matcher(text).matches();
    }
}
