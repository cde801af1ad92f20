package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the sentences of the narrative that commit somebody from those that only report. Spec part 8. History ("had
 * agreed"), questions, plans of others ("the campaign would involve") and what was answered on the spot commit nobody.
 */
final class Commitments {

    private static final String ADVERBS =
            "(?:(?:also|then|therefore|further|both|now|still|again|subsequently|kindly|(?!reply|supply|apply|comply|rely)\\w+ly)"
                    + " ){0,2}";

    /** Spec 8.1: somebody agreed, undertook, offered to do something. */
    private static final Pattern UNDERTOOK = Pattern.compile(
            "^(.{1,140}?),? (?<!(?:had|previously|been|were|was) )" + ADVERBS
                    + "(?:agreed|undertook|undertakes|offered|volunteered|promised|pledged|committed|has agreed|have"
                    + " agreed|agrees|confirmed (?:that )?(?:he|she|they) would|advised (?:that )?(?:he|she|they)"
                    + " would|said (?:that )?(?:he|she|they) would|indicated (?:that )?(?:he|she|they) would|reported"
                    + " (?:that )?(?:he|she|they) would|stated (?:that )?(?:he|she|they) would|added (?:that"
                    + " )?(?:he|she|they) would)(?: to)? "
                    + ADVERBS
                    + "(?!(?:approve|accept|adopt|note|support|endorse|ratify|confirm|agree|adjourn|appoint|elect|close|be|grant|exclude|suspend|use|do|differ|disagree|an?|the|this|that|these|it|to|on|with|for|in|by|and|as|at|there|from|about|but|so|upon|over|no|not|all)\\b)([a-z][a-z-]+)\\b");
    /** Spec 8.2: it was agreed that. */
    private static final Pattern IT_WAS_AGREED =
            Pattern.compile("\\b(?:[Ii]t was|[Ii]t is|[Ii]t has been|IT WAS) " + ADVERBS
                    + "(?:agreed|requested|decided|proposed and agreed|AGREED)(?: by (?:the |all )?\\w+)?(?= that|"
                    + " to|,)");
    /** Spec 8.3: somebody is asked to do something. */
    private static final Pattern ASKED = Pattern.compile("^(.{1,120}?)\\b" + ADVERBS
            + "(?:requested|asked|instructed|tasked|directed|requests|asks|directs|instructs) (?:(that (?:for"
            + " )?.{3,160})|(.{2,100}?) to (?!the\\b|an?\\b|[A-Z])([a-z-]+)\\b)");

    /** "the Clerk was also asked to". */
    private static final Pattern IS_ASKED = Pattern.compile("^(.{2,100}?) (?:was|were|is|are) " + ADVERBS
            + "(?:requested|asked|instructed|tasked|directed|invited|reminded|mandated|assigned|delegated|deputed)"
            + " to ([a-z-]+)\\b");

    /** "A request was made for the Clerk to write". */
    private static final Pattern A_REQUEST =
            Pattern.compile("\\b[Aa] request was made (?:for|that) (.{2,100}?) (?:to|be) ([a-z-]+)\\b");
    /** Spec 8.4: somebody will, would, is to do something. */
    private static final Pattern WILL = Pattern.compile(
            "^(.{1,120}?) (?:would|will|shall|'ll|is to|are to|was to|were to|is going to|are going to|needs to|need"
                    + " to) "
                    + ADVERBS + "(?:continue to )?([a-z][a-z-]+)\\b");

    /** "Clerk to write": the terse style of a list of tasks. */
    private static final Pattern TERSE =
            Pattern.compile("^(?:.{0,60}[:\u2013\u2014-] )?(.{1,60}?) to " + ADVERBS + "([a-z][a-z-]+)\\b");
    /** Spec 8.5: a report, an answer will be given. */
    private static final Pattern WILL_BE = Pattern.compile(
            "\\b(?:reports?|updates?|information|details?|papers?|presentations?|responses?|data|figures|briefings?|feedback|copy|copies|minutes|letter|slides|item|matter|this|it|issue)"
                    + " (?:[\\w-]+ ){0,8}?(?:would|will|is to|are to|to|should) be "
                    + ADVERBS
                    + "(?:provided|circulated|brought|submitted|sent|shared|reported|considered|presented|made"
                    + " available|taken|added|included|placed|discussed|forwarded|distributed|given|raised|reviewed|revisited|deferred|followed"
                    + " up|looked into|investigated|picked up)(?: back)?(?: \\w+){0,8}? (?:to|at|for|in|with|on|by)"
                    + " (?:the |a |an |all |its |this |each |every )?(?:\\w+"
                    + " ){0,3}?(?:[Bb]oard|[Mm]embers|[Mm]eetings?|[Cc]ommittee|[Cc]ouncil|[Cc]ouncillors|[Pp]anel|agenda|future|[Gg]roup|trustees|next)\\b");

    /** "would be circulated": a task that names nobody. */
    private static final Pattern BE_DONE =
            Pattern.compile("(?<!unlikely )(?<!likely )\\b(?:would|will|to|should|must|needs? to) be " + ADVERBS
                    + "(?:re-?visited|followed[ -]up|added to (?:the|a|next) \\w+|brought back|deferred"
                    + " (?:to|until)|looked into|chased(?: up)?|taken forward|carried"
                    + " (?:over|forward)|investigated|reported back|fed"
                    + " back|progressed|re-?circulated|circulated|arranged|contacted|organised|invited|written"
                    + " to)\\b");

    /** "would be brought back to the next meeting". */
    private static final Pattern TO_MEETING =
            Pattern.compile("\\b(?:would|will|is to|are to|were to|was to|should) be (?:\\w+ly |also |then"
                    + " )?(?:added|submitted|brought|presented|reported|taken|referred|considered)(?: back)?(?:"
                    + " \\w+){0,5}? (?:to|at|by) (?:the |a |its |their |each |every |this )?(?:next |future |following"
                    + " |subsequent |later |forthcoming |special )?(?:[\\w']+"
                    + " ){0,3}?(?:meetings?|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|members)\\b");
    /** Spec 8.6: "Confirmation that efforts would be made" among the points raised. */
    private static final Pattern ASSURANCE = Pattern.compile(
            "^(?:[Cc]onfirmation|[Aa]n? assurance|[Aa]ssurances?|[Aa]n? undertaking|[Aa]greement|[Aa]n? offer|[Aa]n?"
                    + " commitment)(?: was given)? (?:that .{2,120}?\\b(?:would|will)\\b|to )");

    /** Spec 8.7: a member asks for a report. */
    private static final Pattern REPORT_WANTED = Pattern.compile(
            "^(?:" + Actors.TITLE
                    + " [A-Z][\\w'\u2019-]+(?: [A-Z][\\w'\u2019-]+)?|(?:The"
                    + " )?(?:Chair\\w*|Board|Committee|Members|Council|Panel|Governors|Trustees|Directors|Forum|Group))"
                    + " (?:also |then |further )?(?:requested|asked for|called for)"
                    + " (?:an?|the|further|regular|more|another) (?:[\\w-]+"
                    + " ){0,4}?(?:updates?|reports?|briefings?|presentations?|overview|analysis|review|breakdown|workshop|meeting)\\b");

    /** What all agree to do from now on is a decision; nobody is given a task by it. */
    private static final Pattern ALL_AGREED = Pattern.compile(
            "(?:All|Everyone|Everybody|We all|Members all|Trusts|Partners|All \\w+)(?: present| members| parties)?"
                    + " (?:\\w+ly )?agreed (?:to|that|on)\\b(?!"
                    + " (?:send|write|contact|circulate|review|report|email|e-mail|provide|bring)\\b)");

    /** "The Board would like to see". */
    private static final Pattern WISHES = Pattern.compile(
            "^(?:The )?(?:Board|Committee|Council|Panel|Group|Trustees|Governors) would (?:like|wish|welcome) (?:to"
                    + " (?:have|see|receive)\\b|an?\\b|the\\b)");
    /** "To be forwarded to the County Council" under an item of correspondence; "Any comments to AB by Friday". */
    private static final Pattern LEFT = Pattern.compile("^(?:To be ([a-z-]+)\\b|(?:Any |All |Further |Any further"
            + " ){0,2}(?:comments?|feedback|suggestions?|amendments?|corrections?|names?|items?)(?: \\w+){0,3}? to"
            + " (?!be\\b|the (?:report|minutes|draft|plan|policy)\\b)(.{1,40}?) (?:by|before|please|asap)\\b)");

    /** "had previously agreed": what was done before this meeting. */
    private static final Pattern HISTORY = Pattern.compile(
            "\\b(?:had|previously|at (?:the|its|their) (?:last|previous)|has already|have already|was reminded|last"
                    + " (?:year|month|week|meeting)|in"
                    + " \\d{4})\\b.{0,40}\\b(?:agreed|requested|asked|undertaken|been)\\b|\\?$|\\b(?:asked|queried|enquired|questioned|wondered)"
                    + " (?:if|whether|about|how|what|why|when)\\b(?!.{0,120}\\b(?:agreed|undertook|offered|will|to"
                    + " raise)\\b)");

    /** "It was hoped that": nobody is committed. */
    private static final Pattern HOPES = Pattern.compile("\\b(?:[Ii]t (?:is|was) (?:\\w+"
            + " )?(?:intended|hoped|expected|anticipated|planned|understood|likely|possible|felt|thought)|hope[ds]?|expects?|intends?|believe[ds]?|felt)"
            + " that\\b|\\bthat if\\b|^If\\b|\\bfind it (?:useful|helpful|difficult|hard)\\b|\\b(?:would|will) look"
            + " to\\b|\\blater (?:on|in) (?:the|this) (?:agenda|meeting)\\b|\\bunder (?:agenda )?item\\b");

    /** "No update", "Next meeting", "Whether ...": commits nobody. */
    private static final Pattern NO_ACTION =
            Pattern.compile("^(?:No |(?:The |Date of |Our )?[Nn]ext (?:\\w+ )?meeting |There (?:is|was|were|are) no"
                    + " |None|(?:What|How|Why|Who|Whether|If|Which|Where|When) (?!.*\\bagreed\\b))");

    /** "and he", "they": whoever acted in the sentence before. */
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:.*(?:,| and| but)) (?:he|she|they)|he|she|they");
    /** Verbs that tell how things are: committed to by nobody. */
    private static final Pattern STATE = Pattern.compile(
            "(?:be|have|see|need|like|want|remain|stay|become|cost|depend|mean|include|involve|continue|benefit|expect|prefer|know|believe|think|feel|cease|allow|exist|receive|wish|welcome|appreciate|hope|not|no|the|an?|date|say|focus|apply|occur|happen|grow|rise|fall|result|require|affect)");

    /** To raise a charge is to decide what it is. */
    private static final Pattern PRICE = Pattern.compile(
            "raise (?:the |its |our |their |an? )?(?:\\w+"
                    + " ){0,3}?(?:fees?|contributions?|subscriptions?|prices?|rates?|precept|charges?|rents?|limit|budget)\\b|pay\\b");

    /** What was asked was decided on the spot. */
    private static final Pattern ANSWERED = Pattern.compile(
            ",? (?:and |which |this |the (?:[Bb]oard|[Cc]ouncil|[Cc]ommittee)|[Mm]embers|[Tt]rustees)(?: ?was| were)?"
                    + " ?(?:agreed|approved|refused|declined|noted)\\b");

    private static final Pattern AND = Pattern.compile(",? (?:and|but)\\s*$");

    private static final Pattern BE_ASKED = Pattern.compile("\\b(?:be|been|was|were|is|are|being|had|as)\\s*$");

    /** "was referred back to the Finance Committee". */
    private static final Pattern REFERRED = Pattern.compile(
            "\\b(?:was|were|be|is) (?:then |also |therefore )?(?:referred|remitted|assigned)(?: back)? to (the"
                    + " .{3,80}?|[A-Z].{2,80}?)(?=,| (?:for|to|who|which|and|with)\\b|[.;]|$)");

    private final OwnerReader owners;

    static boolean isState(String verb) {
        return STATE.matcher(verb).matches();
    }

    Commitments(OwnerReader owners) {
        this.owners = owners;
    }

    /** What a sentence commits somebody to: the owner it names, if any. */
    record Commitment(String owner) {}

    /**
     * The commitment in the sentence, or {@code null}.
     *
     * @param last whom "he" and "she" mean, or {@code null}
     */
    Commitment in(String sentence, boolean listed, String last) {
        String s = sentence.length() > 900 ? sentence.substring(0, 900) : sentence;
        if (s.length() < 12
                || NO_ACTION.matcher(s).find()
                || ALL_AGREED.matcher(s).lookingAt()) {
            return null;
        }
        Commitment by = undertook(s, last);
        if (by != null) {
            return by;
        }
        if (HISTORY.matcher(s).find() || HOPES.matcher(s).find()) {
            return behindStop(s, last);
        }
        Matcher agreed = IT_WAS_AGREED.matcher(s);
        if (agreed.find()) {
            return Agreed.leavesTask(s.substring(agreed.end()))
                    ? new Commitment(owners.read(s.substring(agreed.end()).trim()))
                    : null;
        }
        if (REPORT_WANTED.matcher(s).find() || WISHES.matcher(s).find()) {
            return new Commitment(null);
        }
        Commitment asked = asked(s);
        if (asked != null) {
            return asked;
        }
        by = deed(IS_ASKED, s, null);
        by = by == null ? deed(A_REQUEST, s, null) : by;
        by = by == null ? deed(WILL, s, last) : by;
        by = by == null && (listed || s.length() < 200) ? deed(TERSE, s, null) : by;
        by = by == null ? referred(s) : by;
        by = by == null ? left(s) : by;
        if (by != null) {
            return by;
        }
        return WILL_BE.matcher(s).find()
                        || TO_MEETING.matcher(s).find()
                        || ASSURANCE.matcher(s).find()
                        || BE_DONE.matcher(s).find()
                ? new Commitment(owners.read(s))
                : null;
    }

    /** What stands behind a semicolon is a sentence of its own. */
    private Commitment behindStop(String s, String last) {
        int stop = s.lastIndexOf("; ");
        return stop < 0 ? null : in(s.substring(stop + 2), false, last);
    }

    private Commitment undertook(String s, String last) {
        Matcher m = UNDERTOOK.matcher(s);
        for (int tries = 0; tries < 6 && m.find(); tries++) {
            Commitment by = subject(m.group(1), last);
            boolean decides = by != null && by.owner() != null && ClauseReader.isDecider(by.owner());
            boolean task = Deeds.isTask(m.group(2))
                    && !PRICE.matcher(s.substring(m.start(2))).lookingAt();
            if (by != null && (!decides || task)) {
                return by;
            }
        }
        return null;
    }

    private Commitment asked(String s) {
        Matcher m = ASKED.matcher(s);
        if (!m.find()
                || BE_ASKED.matcher(m.group(1)).find()
                || ANSWERED.matcher(s).find()) {
            return null;
        }
        boolean somebody = m.group(1).isBlank()
                || owners.actor(m.group(1)) != null
                || PRONOUN.matcher(m.group(1).trim()).matches();
        if (!somebody) {
            return null;
        }
        if (m.group(2) != null) {
            return new Commitment(owners.read(m.group(2).replaceFirst("^that (?:for )?", "")));
        }
        String actor = owners.actor(m.group(3));
        return actor == null || STATE.matcher(m.group(4)).matches() ? null : new Commitment(actor);
    }

    /** Somebody and a verb that leaves something to do. */
    private Commitment deed(Pattern pattern, String s, String last) {
        Matcher m = pattern.matcher(s);
        for (int tries = 0; tries < 6 && m.find(); tries++) {
            String verb = m.group(2);
            Commitment by = STATE.matcher(verb).matches() ? null : subject(m.group(1), last);
            if (by != null && (Deeds.is(verb) || by.owner() != null && owners.isPersonal(by.owner()))) {
                return by;
            }
        }
        return null;
    }

    private Commitment subject(String words, String last) {
        Matcher and = AND.matcher(words);
        if (and.find()) {
            // "Councillor Ames replied that it was closed, and undertook to ..."
            String subject = owners.subject(words.substring(0, and.start()) + ".");
            if (subject != null) {
                return new Commitment(subject);
            }
        }
        if (PRONOUN.matcher(words.trim()).matches()) {
            return last == null && words.trim().toLowerCase(Locale.ROOT).endsWith("they") ? null : new Commitment(last);
        }
        String actor = owners.actor(words);
        return actor == null ? null : new Commitment(actor);
    }

    /** "The issue was referred to the Student Affairs Committee" */
    private Commitment referred(String s) {
        Matcher m = REFERRED.matcher(s);
        String actor = m.find() ? owners.actor(m.group(1)) : null;
        return actor == null ? null : new Commitment(actor);
    }

    private Commitment left(String s) {
        Matcher m = LEFT.matcher(s);
        if (!m.find()) {
            return null;
        }
        if (m.group(1) != null) {
            return Deeds.isDone(m.group(1)) ? new Commitment(null) : null;
        }
        return owners.actor(m.group(2)) == null ? null : new Commitment(null);
    }
}
