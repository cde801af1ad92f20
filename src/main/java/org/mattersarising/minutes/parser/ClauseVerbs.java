package org.mattersarising.minutes.parser;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the verbs of a clause do. Resolutions speak in the subjunctive ("the report be noted") or in the infinitive ("to note
 * the report", "the Clerk to write"); those verbs carry the decision, others in the clause only describe.
 */
final class ClauseVerbs {

    private static final String ADVERB = "(?:(?:[a-z]+ly|also|further|hereby|duly|now|then|again|not) ){0,2}";

    /** "be noted", "were approved". */
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:be|were|was|is|are|been|being) " + ADVERB
            + "((?:[\\w-]+(?:, (?:and )?| and | & |, and )){0,12}?[\\w-]+)(?=[ .,;:)\"\u201d'\u2019]|$)");

    /** "and approved": a second verb behind the first. */
    private static final Pattern AND_PART =
            Pattern.compile("(?:, | and | & )" + ADVERB + "(\\w+(?:ed|en|ne|wn|ade|ent|ght))\\b");

    /** "received and filed": put away with being received. */
    private static final Pattern FILED = Pattern.compile("\\b(noted|received|accepted),? and (?:placed on )?filed?\\b");

    private static final Pattern LEAD = Pattern.compile(
            "^(?i:(?:an? |motion |was |made |moved |that |and |the |this |board |committee |council |cabinet |panel"
                    + " |group |it |scrutiny |co-ordination |health |wellbeing |well-being |to |and |also |formally"
                    + " |unanimously |would |will |agreed |agrees |hereby |duly ){0,12})([A-Za-z]+)\\b");

    /** ... be taken as read and adopted */
    private static final Pattern TAKEN = Pattern.compile("\\bbe (?:\\w+ ){2,5}?and (\\w+ed)\\b");

    /** "be received, noted and adopted". */
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "\\bbe " + ADVERB + "((?:[\\w-]+(?:, and |, | and | & )){0,12}?[\\w-]+)(?=[ .,;:)\"\u201d'\u2019]|$)");

    private ClauseVerbs() {}

    /** The kinds of act among the verbs; {@code TASK} stands for every verb that leaves something to do. */
    static Set<ClauseKind> of(String clause) {
        String text = FILED.matcher(clause.toLowerCase(Locale.ROOT)).replaceAll("$1");
        Set<ClauseKind> kinds = EnumSet.noneOf(ClauseKind.class);
        Matcher passive =
                Pattern.compile("\\bbe ").matcher(text).find() ? SUBJUNCTIVE.matcher(text) : PASSIVE.matcher(text);
        boolean found = false;
        while (passive.find()) {
            for (String verb : passive.group(1).split(", and | and |, | & ")) {
                found |= add(kinds, verb.trim());
            }
            Matcher more = AND_PART.matcher(text).region(passive.end(), Math.min(text.length(), passive.end() + 40));
            while (more.find() && more.start() < passive.end() + 1) {
                found |= add(kinds, more.group(1));
            }
        }
        Matcher taken = TAKEN.matcher(text);
        if (taken.find() && VerbKind.of(taken.group(1)) != null) {
            kinds.add(VerbKind.of(taken.group(1)));
        }
        Matcher lead = LEAD.matcher(clause);
        if (lead.find()) {
            String verb = lead.group(1).toLowerCase(Locale.ROOT);
            ClauseKind kind = VerbKind.of(verb);
            if (kind != null) {
                kinds.add(kind);
                kinds.remove(ClauseKind.TASK);
                found = true;
            }
        }
        return kinds;
    }

    private static boolean add(Set<ClauseKind> kinds, String verb) {
        ClauseKind kind = VerbKind.of(verb);
        if (kind != null) {
            kinds.add(kind);
        } else if (verb.matches("[\\w-]+(?:ed|en|ne|wn|ade|ent|ght|ut|et|ld|un|id)")) {
            kinds.add(ClauseKind.TASK);
        } else {
            return false;
        }
        return true;
    }
}
