package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who acts from the clause itself: who is asked, who stands as subject before "to", "will" or a bare verb, or by whom
 * something is done. Each rule offers the words in that place; they count only if they name an actor.
 */
final class OwnerReader {

    private static final String ASKED =
            "(?:requested|asked|invited|instructed|directed|authori[sz]ed|delegated|tasked|encouraged|urged|required|empowered|mandated|commissioned|reminded|given|granted|nominated|designated|recommended(?= to\\b))";
    /** Spec 6.1: the Clerk be requested to ... */
    private static final Pattern IS_ASKED = Pattern.compile(
            "^(.{3,140}?) (?:(?:to )?be|is|are|was|were|has been|have been|would be|will be) (?:[a-z]+ly |also |further"
                    + " |therefore |hereby ){0,2}"
                    + ASKED + "\\b(?!\\.?$)");
    /** Spec 6.2: request the Clerk to ..., the Board asked officers to ..., delegate authority to the Clerk to ... */
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:[Rr]equest(?:s|ed|ing)?|[Aa]sk(?:s|ed|ing)?|[Ii]nvit(?:e|es|ed|ing)|[Ii]nstruct(?:s|ed|ing)?|[Dd]irect(?:s|ed|ing)?|[Aa]uthori[sz](?:e|es|ed|ing)|[Tt]ask(?:s|ed|ing)?|[Ee]ncourag(?:e|es|ed|ing)|[Uu]rg(?:e|es|ed|ing)|[Rr]equir(?:e|es|ed|ing)|[Cc]ommission(?:s|ed|ing)?|[Ee]mpower(?:s|ed|ing)?|[Cc]harg(?:e|es|ed)|[Mm]andat(?:e|es|ed|ing)|REQUESTED|ASKED|INSTRUCTED|DIRECTED|AUTHORI[SZ]ED)"
                    + " (?:that |for )?(.{3,120}?) (?:to(?! the\\b)|be asked|be"
                    + " requested|would|should|provide|provides|investigate|report|write|contact|prepare|arrange)\\b");

    /** "to have staff come back with a plan" */
    private static final Pattern HAVE = Pattern.compile(
            "\\bto have ((?:the )?[\\w.' ]{3,40}?) (?:come|bring|prepare|look|hold|draft|contact|get|check|find|write|send|meet|work|review|obtain|put|add|speak|report|provide|research|investigate)\\b");

    /** "authority be delegated to", "referred to". */
    private static final Pattern DELEGATES = Pattern.compile("\\b(?:[Dd]elegat(?:e|es|ed|ing)|[Dd]elegated"
            + " (?:authority|powers?)|[Aa]uthority|[Pp]owers?|[Rr]efer(?:red|s)?(?: (?:the|this|it|that)(?:"
            + " \\w+){0,5}?)?|[Rr]emit(?:ted)?|REMITTED|REFERRED|DELEGATED|[Hh]anded over|[Pp]assed on)(?: (?:is|be|was|are|has been))?(?:"
            + " (?:delegated|granted|given))?(?: authority| powers?)?(?: back)? to (?!be\\b)(.{3,120}?)(?=,?"
            + " (?:to|in consultation|following|for|with|and)\\b|[.;,]|$)");
    /** Spec 6.3: the Clerk to write ..., officers will ..., Cllr Marsh agreed to ... */
    private static final Pattern ACTS =
            Pattern.compile("^(.{2,140}?),? (?:(?:is|are|was|were) (?:willing|happy|prepared|content) to|please|to(?!"
                    + " (?:be\\b|[A-Z]))|(?:will|shall|would(?! (?:also )?(?:like|prefer)\\b)|should|must|can|could)(?! (?:also )?be (?:laid|sent|made|held|kept|put|set|given|taken|brought|written|drawn|done|found|told|[a-z]+ed)\\b)|agreed?|agrees|undertook|undertakes|offered|offers|volunteered|volunteers|promised|committed|pledged|is"
                    + " to|are to|was to|were to|has agreed|have agreed|had agreed|is going to|are going to|confirmed that"
                    + " (?:she|he|they) would|advised that (?:she|he|they) would|said (?:that )?(?:she|he|they) would|stated"
                    + " (?:that )?(?:she|he|they) would)\\b");
    /** Spec 6.4: ... be submitted by the Director of Housing */
    private static final Pattern BY = Pattern.compile("(?<!\\bbeen [a-z]{3,12} )\\bby (?!(?:the"
            + " )?(?:end|start|beginning|middle|close|next|following|way|means|email|e-mail|letter|post|hook|(?:\\w+ ){0,3}meeting\\b|"
            + Dates.MONTH + "\\b|\\d))(.{3,120}?)(?=,?"
            + " (?:to|in|on|for|at|by|with|that|which|prior|before|following|within|as|when|if|unless|after|until|once|subject|during|under|be|is|are|setting|detailing|including|and(?="
            + " (?:that|be|a|report)))\\b|(?<! [A-Z])\\.|[;:(]|,(?! [A-Z])|$)");
    /** Spec 6.5: a report from the Director of Housing */
    private static final Pattern FROM = Pattern.compile(
            "\\b(?i:reports?|updates?|feedback|information|presentations?|briefings?|papers?|responses?|clarification|confirmation|comments|input|figures|data|advice|letter|received|sought|obtained)"
                    + " (?:back )?(?:be )?(?:(?!to )\\w+ ){0,4}?(?:from|of) (the"
                    + " [A-Z].{2,100}?|[A-Z].{2,100}?|officers|partners|members)(?=,?"
                    + " (?:to|in|on|for|at|by|with|that|which|prior|before|following|within|as|when|be|is|are|regarding|concerning|about|setting)\\b|[.;:(]|,(?!"
                    + " [A-Z])|$)");
    /** Spec 6.6: Board members receive ..., the Clerk writes ...: an actor followed by a verb in small letters. */
    private static final Pattern BARE =
            Pattern.compile("^((?:the |all |each |that |both |any )?(?:[\\w'\u2019&.-]+ ){1,9}?(?:\\([^()]{1,40}\\)"
                    + " )?)(?=(?:receives?|promotes?|writes?|contacts?|reports?|provides?|circulates?|arranges?|prepares?|brings?|takes?|makes?|investigates?|explores?|considers?|reviews?|meets?|sends?|submits?|ensures?|continues?|works?|liaises?|updates?|shares?|keeps?|monitors?|develops?|consults?|attends?|joins?|obtains?|seeks?|undertakes?|produces?|presents?|raises?|follows?"
                    + " up|looks? (?:in|at)|checks?|speaks?|organises?|organizes?|leads?|act as|acts"
                    + " as|oversees?|supports?|helps?|completes?|draws? up|drafts?|commits?|come|comes|gives?|puts?|sets?"
                    + " up|adds?|creates?|signs?|encourages?|engages?|identif(?:y|ies)|pick|picks|get|gets|find|finds|chase|chases|email|emails|pursue|pursues|carr(?:y|ies)"
                    + " out|notes?|endorses?)\\b)");
    /** Several words with a capital, and a verb of any kind. */
    private static final Pattern CAPITALS = Pattern.compile(
            "([Tt]he [A-Z][\\w'\u2019&-]*(?: (?:(?:of|for|and|&) )?[A-Z][\\w'\u2019&-]*){1,7}) (?:also )?([a-z]{3,})\\b");

    /** "asked for the figures, which the Director agreed to provide" */
    private static final Pattern WHICH = Pattern.compile(
            ",? which ((?:the )?[A-Z][^,.;]{2,60}?) (?:agreed|undertook|offered|promised|would|will)\\b(?: to)?");

    /** ACTION: AB: pick a date */
    private static final Pattern PREFIXED = Pattern.compile("^([^:]{2,60}):\\s+(?=\\S)");

    /** "to wait until August but that the Handyman should mend it" */
    private static final Pattern AND_THAT =
            Pattern.compile("\\b(?:and|but) that (the [A-Z].{2,60}?) (?:should|would|will|to)\\b");

    /** "the Clerk and Cllr Moor": words that can name nothing but somebody. */
    private static final Pattern CALLED = Pattern.compile(
            "(?!(?:The|That|All|This|In)\\b(?! [A-Z]))(?:(?:[Tt]he |[Aa]ll )?[A-Z][\\w.'\u2019&-]*(?:,? (?:(?:of|for|and|with|the) ){0,2}[A-Z][\\w.'\u2019&-]*){0,8}|[Tt]he [A-Z][\\w'\u2019-]*|officers|staff|members|trustees),?");

    /** "Direction was given to the Clerk" */
    private static final Pattern GIVEN =
            Pattern.compile("\\b[Dd]irections? (?:was|were|is) given to ((?:the )?[\\w' ]{2,60}?)(?= to\\b|[.,;]|$)");

    /** "for inclusion": the words behind name a paper, not a person. */
    private static final Pattern INCLUSION =
            Pattern.compile("(?i)\\b(?:inclusion|included?|incorporat(?:ed?|ion)|embed(?:ded)?)\\b");
    /** Spec 6.1: "that the priorities be included in the work plans of the partner boards": whose work it becomes. */
    private static final Pattern INTO_PLANS = Pattern.compile(
            "\\b(?:work(?: ?plans?| programmes?)?|action plans?|plans|agendas|strategies|programmes) of (?:all"
                    + " )?((?:the )?(?:(?!\\bwork)[^.;]){3,120}?)(?= (?:is|be|are) |[.;]|$)");

    /** "$300 for the Technical Committee to buy an aerial" */
    private static final Pattern FOR =
            Pattern.compile("\\bfor ((?:the )?[A-Z][\\w'\u2019]*(?: [A-Z][\\w'\u2019]*){0,4}) to [a-z]");

    /** "[new for crew leads]": brackets that say they name the owner, whoever that is. */
    private static final Pattern FOR_WHOM = Pattern.compile(
            "[\\[(](?:new for|for action by:?|[Oo]wner:|[Ll]ead:|[Aa]ction by:?) ([^\\[\\]()]{2,40})[\\])]\\.?$");

    /** "[Action: Clerk]", "- Jo": the owner at the end of the sentence. */
    private static final Pattern TAIL = Pattern.compile(
            "[\\[(](?:new |[Aa]ction(?: by)?:? |[Oo]wner:? |[Ll]ead:? )?(?:for |by"
                    + " )?([^\\[\\]()]{2,60})[\\])]\\.?$|(?:\\s[-\u2013\u2014]|\\bAction:?|\\bLead:?)\\s+([A-Z][^.;:]{1,60})$");

    /** "(Attachment B)" */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:attachment|appendix|annex|exhibit|item|page|table|figure|schedule|enclosure|paper) ");

    /** "(Jo to draft it)", "(Jo with the Clerk)": what stands in the brackets besides who acts. */
    private static final Pattern IN_BRACKETS = Pattern.compile(" (?:to|will|with|in consultation) .*");

    private final Names names;

    OwnerReader(Names names) {
        this.names = names;
    }

    /** Whom the words name, or {@code null}. */
    String read(String clause) {
        String text = clause.length() > 1200 ? clause.substring(0, 1200) : clause;
        String found = first(PREFIXED, text, 1);
        found = found != null ? found : firstOf(WHICH, text);
        Matcher forWhom = FOR_WHOM.matcher(text);
        found = found == null && forWhom.find() ? forWhom.group(1) : found;
        found = found != null ? found : firstOf(IS_ASKED, text);
        found = found != null ? found : firstOf(ACTS, text);
        found = found != null ? found : firstOf(ASKS, text);
        found = found != null ? found : firstOf(HAVE, text);
        found = found != null ? found : firstOf(DELEGATES, text);
        found = found != null ? found : firstOf(BARE, text);
        found = found != null ? found : capitals(text);
        found = found != null ? found : firstOf(BY, text);
        String from = found != null ? null : firstOf(FROM, text);
        found = from == null || ClauseReader.isDecider(from) ? found : from;
        boolean into = found == null && INCLUSION.matcher(text).find();
        found = into ? firstOf(INTO_PLANS, text) : found;
        found = found != null ? found : firstOf(AND_THAT, text);
        return found != null ? found : tail(text);
    }

    /** "the Harbour Master survey the wall": a post that nobody lists, before what it is to do. */
    private static String capitals(String text) {
        Matcher m = CAPITALS.matcher(text);
        return m.lookingAt() && Deeds.isTask(m.group(2)) && !Actors.isThing(m.group(1)) ? m.group(1) : null;
    }

    /**
     * Whom a task is left to that names nobody in the place of who acts: "$300 for the Technical Committee to buy an aerial",
     * "that the Clerk apply for it"; or {@code null}.
     */
    String forWhom(String task) {
        String found = firstOf(FOR, task);
        found = found != null ? found : firstOf(GIVEN, task);
        String bare = found != null ? null : Agreed.bare(task.startsWith("that ") ? task : "that " + task, names);
        return bare != null && CALLED.matcher(bare).matches() ? bare : found;
    }

    /** By whom something is to be done, or {@code null}. */
    String doneBy(String text) {
        return firstOf(BY, text);
    }

    private String tail(String text) {
        Matcher m = TAIL.matcher(text);
        if (m.find()) {
            String words = m.group(1) != null ? m.group(1) : m.group(2);
            String who = IN_BRACKETS.matcher(words).replaceFirst("");
            if (names.isNamed(who)) {
                return who;
            }
            if (!PAPER.matcher(words).lookingAt() && Actors.isActor(words)
                    || words.contains("/") && Actors.isActor(words.substring(0, words.indexOf('/')))) {
                return words.trim();
            }
        }
        return null;
    }

    private String first(Pattern pattern, String text, int group) {
        Matcher m = pattern.matcher(text);
        return m.lookingAt() ? names.actor(m.group(group)) : null;
    }

    private String firstOf(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        for (int tries = 0; tries < 12 && m.find(); tries++) {
            String actor = names.actor(m.group(1));
            // "comments from Cllrs. Hill and Dale": the full stop is not the end.
            boolean cut = text.startsWith(".", m.end(1)) && Actors.isTitleWord(m.group(1));
            if (actor != null && !cut) {
                return actor;
            }
        }
        return null;
    }
}
