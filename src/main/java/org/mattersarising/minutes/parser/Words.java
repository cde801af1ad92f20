package org.mattersarising.minutes.parser;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that several patterns share, each list written once; a pattern names it in braces: "the {decider} agreed". */
final class Words {

    /** Those whose doings are decisions. */
    private static final String[] BOARDS = {
        "board",
        "committee",
        "council",
        "cabinet",
        "panel",
        "forum",
        "commission",
        "executive",
        "senate",
        "assembly",
        "court",
        "members",
        "trustees",
        "governors"
    };

    /** Those who decide where they meet, and are given a task elsewhere. */
    private static final String[] GROUPS = {
        "group", "partnership", "meeting", "councillors", "directors", "commissioners"
    };

    /** Held by one person each. */
    private static final String[] POSTS = {
        "clerk",
        "secretary",
        "treasurer",
        "chair(?:man|woman|person)?",
        "convener",
        "president",
        "director",
        "manager",
        "superintendent",
        "mayor",
        "cathaoirleach",
        "headteacher",
        "warden"
    };

    /** "Council of Governors", "Board of Trustees". */
    private static final String OF =
            "(?: of (?:the )?(?:Governors|Directors|Trustees|Education|Supervisors|Commissioners|Management|Managers|Visitors|Regents|Whole))?";

    private static final Map<String, String> SHARED = shared();

    private Words() {}

    /** The pattern, with what is named in it written out. */
    static Pattern pattern(String template) {
        return Pattern.compile(written(template, SHARED));
    }

    /** The text, with what is named in it written out as the map says. */
    static String written(String template, Map<String, String> named) {
        String out = template;
        for (Map.Entry<String, String> entry : named.entrySet()) {
            out = out.replace(entry.getKey(), entry.getValue());
        }
        return out;
    }

    /** All that is shared, by its name in braces. */
    static Map<String, String> shared() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("{adverbs}", Doer.ADVERBS);
        named.put("{board}", eitherCase(Arrays.stream(BOARDS)) + OF);
        named.put("{decider}", eitherCase(Stream.concat(Arrays.stream(BOARDS), Arrays.stream(GROUPS))) + OF);
        named.put("{post}", eitherCase(Arrays.stream(POSTS)));
        return named;
    }

    /** "board", "panel" as "(?:[Bb]oard|[Pp]anel)". */
    private static String eitherCase(Stream<String> words) {
        return words.map(word -> "[" + Character.toUpperCase(word.charAt(0)) + word.charAt(0) + "]" + word.substring(1))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
