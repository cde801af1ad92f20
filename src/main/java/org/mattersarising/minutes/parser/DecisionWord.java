package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word under which a decision stands.
 *
 * @param word the word, in capitals
 * @param textStart where the clause begins in the text that was searched
 * @param leads whether the clause follows the word (RESOLVED that ...) or holds it (The Board NOTED ...)
 */
record DecisionWord(String word, int textStart, boolean leads) {

    private static final String LEADING =
            "RESOLVED|RESOLUTION|AGREED|DECIDED|DECISIONS?|ORDERED|RECOMMENDED|RECOMMENDS|DETERMINED";
    private static final String HOLDING =
            "NOTED|HOMOLOGATED|APPROVED|ENDORSED|RATIFIED|ADOPTED|ACCEPTED|RECEIVED|SUPPORTED|DEFERRED|CONTINUED|CONFIRMED|ACKNOWLEDGED|DELEGATED|WELCOMED|APPOINTED|ELECTED|AUTHORISED|INSTRUCTED|REMITTED|REQUESTED|DIRECTED";

    /** Spec 4.1: the word in capitals, anywhere near the beginning of a sentence. */
    private static final Pattern CAPITALS = Pattern.compile("\\b(?:(" + LEADING + ")|(" + HOLDING + "))\\b");

    /** Spec 4.2: the word with one capital at the beginning of a line, set off by a stroke, a colon or "that". */
    private static final Pattern SET_OFF = Pattern.compile(
            "(?:\\d{1,4}/\\d{1,4} ?(?=R))?[^\\p{L}\\d]{0,4}(?:It was |It is |And |and |(?:Therefore,? )?[Bb]e it (?:further )?|(?:This |The )?(?:Council|Union|Board|Committee|Meeting|Senate) (?=[Rr]esolves)|It was unanimously |It was then )?((?<=[Bb]e it )resolved|(?<=[Bb]e it further )resolved|Resolved|Resolution|Agreed|Agreement|Agree(?=\\s*:)|Decided|Decisions?(?: (?:for|on|of|from) [^:.;]{2,40}(?=:))?|Consensus|Outcome|Ordered|Recommended|Recommendation(?=:\\s*That\\b|(?: to (?:the )?Council)? [A-Z]{2,6}/\\d)|Council decision|Committee decision|Board decision|Committee recommendation|Officer recommendation|[Rr]esolves(?=\\s*:\\s*to\\b))(?: (?:unanimously|nem con|by (?:a )?majority))?(?: (?:to (?:the )?[A-Z][a-z]+ )?(?:No\\.? ?)?(?:[A-Z]{2,6}[/ -]?)?[\\d/-]{1,14}| #\\d{1,6}(?=:))?\\b(?=\\s*(?:[:\\u2013\\u2014]|-(?!\\w)|(?:that|to)\\b|\\((?:Crs?|Cllrs?|Clr|Councillor|Ald|Mr|Mrs|Ms|[A-Z]\\w+/)\\b[^()]{2,60}\\)\\s*$)|$)");

    /** "The minutes were AGREED as a true record": what is decided stands around the word. */
    private static final Pattern IN_SENTENCE =
            Pattern.compile(" (?:as\\b(?! follows)|subject to\\b|and signed\\b|in principle\\b)");

    /** "No comments and AGREED": another verdict stands in front of the word. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)(?:No (?:comments?|objections?|observations?)|Noted|Discussed|Considered)\\b.{0,40}\\band [A-Z]");

    /** "REASON FOR DECISION": tells why, and decides nothing. */
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\W{0,4}(?:reasons?|grounds?|basis) (?:for|of) (?:the |this |urgent )?(?:decision|recommendation|resolution)s?\\b");

    private static final Pattern HASH =
            Pattern.compile("#(?:agreed|accepted|resolved)\\b[: ]*", Pattern.CASE_INSENSITIVE);

    /** Spec 4.3: "it was resolved", in small letters, is still a formal word. */
    private static final Pattern SMALL = Pattern.compile(
            "(?:\\b[Ii]t was |\\b[Ii]t is |\\b[Ww]as |\\b[Aa]nd |\\b(?:[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Mm]embers|[Tt]rustees|[Gg]overnors|[Cc]ouncillors|[Pp]anel|[Ff]orum|[Pp]artnership|[Cc]abinet|[Ee]xecutive|[Aa]ssembly|[Mm]eeting) )(?:(?:[a-z]+ly|further|also|then|hereby|duly) ){0,2}(resolved|RESOLVED)\\b(?= (?:that|to|as|unanimously|by|with)|[:,\u2013-])");

    private static final Pattern MOTION = Pattern.compile(
            "[^\\p{L}\\d]{0,4}(MOTION|Motion|Vote|VOTE|Proposal|PROPOSAL)(?: (?:No\\.? ?|#)?[\\d/.-]{1,12})?(?: \\([A-Z][^()]{1,30}\\))?(?=\\s*[:\u2013\u2014]|\\s*-(?!\\w))");

    private static final Pattern AFTER = Pattern.compile(
            "[\\s:;,.\\u2013\\u2014\\u2022*-]*(?:(?:\\((?!\\d{1,2}\\)|[a-zA-Z]\\)|[ivx]{1,4}\\))[^()]{1,60}\\)|unanimously|nem\\.? con\\.?|by (?:a )?majority(?: vote)?|(?:with|by) \\d{1,3}(?: votes?)? (?:in favou?r|for|to)(?:,? (?:and )?\\d{1,3}(?: votes?)?(?: against)?)?(?:,? (?:and|with) \\d{1,3} abstentions?)?|accordingly|as follows|(?:No\\.? )?\\d{1,4}[/-]\\d{1,4}(?:[/-]\\d{1,4})?)[\\s:;,.\\u2013\\u2014-]*){0,2}(?:(?i:that)\\b\\s*(?=[:\\u2013\\u2014-]|$)|(?:that)\\b)?[\\s:;,\\u2013\\u2014-]*");
    private static final int LONGEST_LEAD = 200;

    private static final Stems SMALL_STEMS = Stems.of("resolved|RESOLVED");

    private static final Stems CAPITAL_STEMS = Stems.of("ED|DECISION|RECOMMENDS|RESOLUTION");

    /** "REASON FOR DECISION: ..." */
    static boolean isReason(String text) {
        return REASON.matcher(text).lookingAt();
    }

    /** Whether a line begins with such a word. */
    static boolean opens(String plain) {
        if (isReason(plain)) {
            return false;
        }
        if (plain.isEmpty() || plain.charAt(0) > 'S' && plain.charAt(0) < 'a') {
            return false;
        }
        Matcher m = CAPITALS.matcher(plain).region(0, Math.min(plain.length(), 40));
        boolean capitals = CAPITAL_STEMS.in(plain)
                && m.find()
                && m.start() < 14
                && (m.group(1) != null || m.start() < 3 && plain.startsWith(":", m.end()))
                && !HeadingLine.isCapitals(plain.substring(m.end()));
        return capitals
                || SET_OFF.matcher(plain).lookingAt()
                || MOTION.matcher(plain).lookingAt();
    }

    /** The word of decision in the sentence or paragraph, or {@code null}. */
    static DecisionWord in(String text) {
        if (isReason(text)) {
            return null;
        }
        int limit = Math.min(text.length(), LONGEST_LEAD);
        Matcher hash = HASH.matcher(text);
        if (hash.lookingAt()) {
            return new DecisionWord("AGREED", hash.end(), true);
        }
        Matcher setOff = SET_OFF.matcher(text);
        if (setOff.lookingAt()) {
            String word = setOff.group(1).toUpperCase(Locale.ROOT);
            return leading(text, word.equals("RESOLVES") ? "RESOLVED" : word, setOff.end());
        }
        Matcher motion = MOTION.matcher(text);
        if (motion.lookingAt()) {
            return leading(text, "MOTION", motion.end());
        }
        Matcher m = CAPITALS.matcher(text).region(0, limit);
        if (CAPITAL_STEMS.in(text) && m.find() && !isHeading(text, m.start(), m.end())) {
            boolean held =
                    IN_SENTENCE.matcher(text).region(m.end(), text.length()).lookingAt();
            if (m.group(1) != null && isShort(text, m)) {
                return new DecisionWord("PLAIN", 0, false);
            }
            boolean leads = m.group(1) != null && !held || m.start() < 3 && text.startsWith(":", m.end());
            return leads ? leading(text, m.group(), m.end()) : new DecisionWord(m.group(), 0, false);
        }
        Matcher small = SMALL.matcher(text).region(0, limit);
        return SMALL_STEMS.in(text) && small.find() ? leading(text, "RESOLVED", small.end()) : null;
    }

    /** "No comment and AGREED to go with the officer": what stands behind the word says too little by itself. */
    private static boolean isShort(String text, Matcher word) {
        String behind = text.substring(word.end()).trim();
        return word.start() > 3
                && behind.indexOf(' ') > 0
                && !word.group().startsWith("RESOL")
                && (WITHIN.matcher(text).lookingAt() || behind.split(" ", 7).length < 7 && behind.matches("[^:;]*"));
    }

    private static DecisionWord leading(String text, String word, int end) {
        Matcher after = AFTER.matcher(text).region(end, text.length());
        return new DecisionWord(word, after.lookingAt() ? after.end() : end, true);
    }

    /** In a line all of capitals the word is part of a title: DECISION RECORD, APPROVED MINUTES. */
    private static boolean isHeading(String text, int start, int end) {
        if (text.startsWith(" MINUTES", end)) {
            return true;
        }
        boolean lower = false;
        for (int i = 0; i < text.length() && i < 400 && !lower; i++) {
            lower = Character.isLowerCase(text.charAt(i));
        }
        boolean alone = text.length() - (end - start) < 6 || text.endsWith(":") && text.length() < 60;
        return !lower && !alone && !text.substring(0, start).matches("(?:IT WAS |[^A-Z]*)");
    }

    boolean isResolution() {
        return !word.equals("MOTION");
    }
}
