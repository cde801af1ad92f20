package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a clause leaves somebody something to do. Spec part 5. */
final class FollowUp {

    /** "be requested", "is authorised", "were asked". */
    private static final Pattern REQUEST =
            Pattern.compile("(?i)\\b(?:be|been|is|are|was|were) (?:[a-z]+ly |also |further |therefore"
                    + " )?(?:requested|asked|invited|instructed|directed|tasked|encouraged|urged|required|reminded|authori[sz]ed|commissioned|delegated|mandated|empowered)\\b|\\bbe (?:so )?(?:advised|notified|informed) (?:of|that|accordingly)\\b|(?<!no )(?<!no further )\\baction (?:should |to |would )?be taken\\b|\\bthere (?:is|are) to be\\b|\\bdelegat(?:e|ed|es)"
                    + " (?:authority|powers?|to)\\b");

    /** "direct staff to", "for discussion with": a decision that somebody is to do something. */
    private static final Pattern DIRECTS = Pattern.compile(
            "(?i)\\b(?:direct|instruct|request|ask|authori[sz]|refer|delegat|task)(?:e|s|es|d|ed|ing)?(?! (?:for|from)\\b)"
                    + " (?:[\\w.'\u2019-]+ ){1,8}?to\\b|\\breview (?:at|in|by|on|date|after)\\b|\\bfor discussion"
                    + " (?:with|at)\\b|\\b(?:staff|clerk|officers?|superintendent|manager|secretary)"
                    + " (?:to|will|shall)\\b");

    /** "that the payments listed be authorised": money is released, and nobody is asked for anything. */
    private static final Pattern PAYMENT = Pattern.compile(
            "(?i)^to (?:pay\\b|(?:make|release) (?:the |an? )?(?:\\w+ ){0,2}payments?\\b)(?!.{0,80}\\bby \\d)|^(?:that )?the (?:sum|amount) of .{2,40}\\bauthori[sz]ed to be (?:expensed|paid|spent|disbursed|drawn)\\b|"
                    + "(?i)^(?:that )?(?:the )?(?:[\\w\u2019'-]+ ){0,3}?(?:payments?|expenditure|invoices?|cheques?|accounts|bills)\\b.{0,120}? be (?:[a-z]+ly )?(?:authori[sz]ed|approved|paid)\\b(?!.{0,200}\\b(?:request|ask|instruct)ed\\b)");

    /** ", the cost to be met from reserves": where the money comes from, and nothing to do. */
    private static final Pattern COST = Pattern.compile(
            ",? (?:with )?(?:the |its |all )?(?:total )?costs? (?:to be|being|be) (?:met|funded|taken|charged|defrayed) (?:from|out of|by|to|against) [^.;,]*");

    /** "that the deposit be raised to \u00a350 from May": so by deciding it. */
    private static final Pattern SET_AT = Pattern.compile(
            "(?i)(?!.*\\band (?:that|to)\\b)(?:that )?(?:the )?[\\w ,'\u2019-]{3,80} be (?:raised|increased|reduced|set|fixed|lowered|put up|kept|held) (?:to|at|by|from) [\u00a3$\u20ac\\d][^.;]{0,60}\\.?(?: [A-Z].*)?");

    /** What is to be received later must be written first. */
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:receive|consider|discuss|hear|review|revisit)s?\\b.{0,200}\\b(?:at|to|for) (?:the |a |its |our"
                    + " )(?:next|future|following|forthcoming|subsequent|"
                    + Dates.MONTH
                    + ") (?:\\w+ ){0,4}?meeting|\\breceives? (?:an? |the )?(?:further|progress|follow[-"
                    + " ]up|annual|final|detailed|verbal|written|updated) (?:\\w+"
                    + " ){0,3}?(?:reports?|updates?|briefings?|papers?|presentations?)\\b.{0,120}\\b(?:in|within|at|by|to|on|every|each|quarterly|annually)"
                    + " ");

    /** A bylaw that is given a reading is passed by it. */
    private static final Pattern READING = Pattern.compile(
            "(?i)\\bgiven (?:its |their |a )?(?:first|second|third|final|1st|2nd|3rd)\\b.{0,40}\\breading");

    /** "That this Council write to the Minister" */
    private static final Pattern BODY_ACTS =
            Pattern.compile("^[\"\u201c]?(?i:that )?(?i:the|this|our) (?:[A-Z][\\w'&-]* ){1,6}([a-z][a-z-]+)\\b");

    private static final Pattern SUBJECT_TO =
            Pattern.compile("^(?i:that )?(?:the )?[A-Z][\\w ]{0,60}? (?:to|will|shall|should) [a-z]");

    /** "that Ada orders two benches" */
    private static final Pattern DOES =
            Pattern.compile("(?i:that )?(?:[Tt]he )?[A-Z][a-z]+(?: [A-Z][a-z]+)? ([a-z]{3,}s)\\b(?! not\\b)");

    /** "to also write", "approve": the verb with which a clause begins. */
    private static final Pattern OPENING_VERB = Pattern.compile(
            "^(?i:that |and |also |we (?:should |will |would |must |need to )?|it was agreed ){0,3}(?i:to )?(?:continue to )?(?:(?:review|consider|discuss|read)(?:/| and )(?=(?:approve|adopt|accept|agree|note)\\b))?(?:(?!reply|supply|apply)[a-z]+ly"
                    + " )?([A-Za-z][a-z-]+)\\b");

    private static final Pattern ACTS = Pattern.compile("^(?i:that )?(?:the |all )?[\\w' ]{2,60}? (?:to|will|shall)"
            + " (?!the\\b|an?\\b|note|endorse|approve|be\\b)[a-z]\\w+");

    private static final Pattern ALSO_TO =
            Pattern.compile("(?i)\\band (?:to |also |so )?(?:advise|inform|notify|request|ask|instruct|invite|write"
                    + " to|submit|circulate|prepare|arrange|refer|investigate|delegate|send|forward|contact|provide|promote|report"
                    + " back)s?\\b(?! (?:be|are|is|was|were)\\b)|\\bsubject to .{3,80}\\bbeing"
                    + " (?:amended|obtained|completed|provided)");

    /** To approve the making of something leaves it to be made. */
    private static final Pattern MAKING = Pattern.compile("^(?i:that )?(?i:the |an?"
            + " )(?:establishment|inclusion|creation|implementation|introduction|formation|setting"
            + " up|development|commissioning|procurement|purchase|submission|publication|installation|transfer|launch|roll[-"
            + " ]?out)\\b(?! (?:plan|strategy|programme|policy|framework|report|update|board|group|team)).{0,400}\\bbe"
            + " (?:approved|agreed|supported|endorsed|authorised)\\b");

    /** "The Board approved to file lawsuits": what all decided to do. */
    private static final Pattern DECIDED_TO = Pattern.compile(
            "\\b(?:approved|decided|resolved) to (?!pay\\b|note\\b|pass\\b|name\\b|defer\\b|confirm\\b|renew\\b)([a-z][a-z-]+)\\b");

    /** "Ada asked that the target be shown in the report, which was agreed" */
    private static final Pattern ASKED = Pattern.compile(
            "\\basked (?:that|for) (?!standing orders).{3,200}? be ([a-z]+)\\b.*\\b(?:which|this|it) was (?:[a-z]+ly )?agreed\\b");

    /** "to set up a group", "to appoint a chair at the next meeting": what is only begun by deciding it. */
    private static final Pattern SETS_UP = Pattern.compile(
            "(?i)^(?:that |to )?set up (?:an?|the|another)\\b|^(?:that |to )?(?:appoint|elect|decide)\\b.{0,120} (?:at|to) (?:the |a )?(?:next|future|following) (?:\\w+ )?meeting\\b");

    /** "$300 for the crew to purchase an aerial": what the money is for is still to be bought. */
    private static final Pattern SPENDS = Pattern.compile(
            "[$\u00a3\u20ac]\\d[\\d,.]*.{0,80}? to (?:purchase|buy|hire|install|repair|replace|order)\\b");

    /** What is done with by deciding it: the order of the meeting itself. */
    private static final Pattern PROCEDURE = Pattern.compile(
            "(?i)^(?:that |to )?(?:(?:the |this |a |an )?(?:[\\w ]{2,40}?)?meeting\\b.{0,120} be (?:called to order|adjourned|closed)\\b|(?:the )?(?:council |board |committee )?(?:[\\w ]{2,30} )?(?:adjourn|recess|reconvene|convene|go into|move into|enter|exit|come out of)s?\\b.{0,60}\\b(?:session|meeting|camera|minutes|recess)\\b|(?:the )?standing orders be suspended\\b|take .{2,40} (?:from|off) the table\\b|(?:the |representatives of .{0,60}|members of )?(?:press|public)\\b.{0,120} be excluded\\b|(?:decline|refuse|reject) (?!.*\\band (?:advise|inform|notify|write|ask|request)\\b)|.{3,120} be ratified[.;]?(?: and)?$)|(?i)\\b(?:should|would|will|to) (?:remain|continue|stay) as (?:the |our |a )?(?:vice[- ])?(?:chair|secretary|treasurer|president|captain|trustee|member|auditor|clerk)");

    /** "The form must be used for all claims", "that Ada continue to serve as chair", "that the agenda be amended": so from now on. */
    private static final Pattern RULE = Pattern.compile(
            "\\b(?:must|should|shall|will) be used (?:for|when|where|in|as|to)\\b|\\bcontinues? to (?:serve|act) as\\b|\\bbe (?:declared public|taken in charge|added to the (?:committee|board|panel|group|membership))\\b|\\b(?:agenda|order of (?:the day|business)) .{0,60}?be (?:amended|adopted|varied|approved)\\b");

    /** Words that hold what they decide: what stands around them is decided, not asked for. */
    private static final Set<String> SETTLED =
            Set.of("NOTED", "RECEIVED", "CONFIRMED", "APPROVED", "HOMOLOGATED", "RATIFIED", "ELECTED", "APPOINTED");

    /** Words under which somebody is asked for something, whatever the clause says. */
    private static final Set<String> ASKING = Set.of("REQUESTED", "INSTRUCTED", "DIRECTED");

    private static final PhraseBook LEAVING = PhraseBook.of("follow-up-phrases.txt");

    private FollowUp() {}

    /** "the creation of a fund be approved" */
    static boolean isMaking(String text) {
        return MAKING.matcher(text).find();
    }

    /** Whether money is released, and nobody asked for anything. */
    static boolean isPayment(String text) {
        return PAYMENT.matcher(text).find();
    }

    /** Whether somebody is left something to do. */
    static boolean isLeft(String clause, String word, boolean hasOwner) {
        String words = HeadingLine.isCapitals(clause) ? clause.toLowerCase(Locale.ROOT) : clause;
        String text = words.contains("cost") ? COST.matcher(words).replaceAll("") : words;
        if (PAYMENT.matcher(text).find()
                || PROCEDURE.matcher(text).find()
                || RULE.matcher(text).find()
                || SET_AT.matcher(text).matches()) {
            return false;
        }
        if (ASKING.contains(word)
                || SETS_UP.matcher(text).find()
                || SPENDS.matcher(text).find()
                || REQUEST.matcher(text).find()
                || LEAVING.in(text)
                || LATER.matcher(text).find()) {
            return true;
        }
        if (READING.matcher(text).find() || text.contains("hereby")) {
            return false;
        }
        if (word.equals("PLAIN")) {
            Matcher asked = ASKED.matcher(text);
            if (asked.find() && Deeds.isDone(asked.group(1))) {
                return true;
            }
            Matcher to = DECIDED_TO.matcher(text);
            return DIRECTS.matcher(text).find() || to.find() && Deeds.isTask(to.group(1));
        }
        Set<ClauseKind> verbs = ClauseVerbs.of(text);
        if (verbs.contains(ClauseKind.TASK) || isMaking(text)) {
            return true;
        }
        if (verbs.isEmpty()) {
            return !SETTLED.contains(word) && (hasOwner || isAct(text));
        }
        return verbs.size() < 3 && hasOwner && ACTS.matcher(text).find()
                || ALSO_TO.matcher(text).find();
    }

    /** "to purchase a bin", "visit the site", "The Clerk to write": the clause opens with a task, or with who is to do it. */
    private static boolean isAct(String text) {
        if (SUBJECT_TO.matcher(text).find()) {
            return true;
        }
        Matcher m = OPENING_VERB.matcher(text);
        if (m.find() && (Deeds.isTask(m.group(1)) || text.startsWith("set up ", m.start(1)))) {
            return true;
        }
        Matcher does = DOES.matcher(text);
        if (does.lookingAt() && (does.group(1).equals("does") || Deeds.isDoneBy(does.group(1)))) {
            return true;
        }
        Matcher body = BODY_ACTS.matcher(text);
        return body.find() && Deeds.isTask(body.group(1));
    }
}
