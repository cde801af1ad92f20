package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the sentences of the narrative that commit somebody from those that only report. Spec part 8. History ("had
 * agreed"), questions, plans of others ("the campaign would involve") and what was answered on the spot commit nobody.
 */
final class Commitments {

    private static final String DO =
            "(?:contact|re-?circulate|circulate|report|write|provide|send|share|arrange|check|liaise|update|bring|prepare|look|chase|raise|forward|follow|investigate|invite|e-?mail|speak|ask|discuss|find|review|submit|produce|draft|obtain|seek|pursue|confirm|explore|feed|receive|form|host|hold|ensure|take|set|organi[sz]e|add|attend|meet|amend|publish|upload|post|pick|call|complete|monitor|re-?visit|revise|create|consult|enquire|inquire|talk|respond|reply|advise|inform|notify|remind|continue to (?:pursue|chase|liaise|monitor|press|seek|work)|come back|put (?:together|forward|up)|get|draw up|escalate|action|resolve|collate|compile|present|distribute|consider|identify|research|request|order|purchase|buy|book|schedule|convene|facilitate|coordinate|co-ordinate|attempt|try|undertake|carry|develop|work with|work on|go back|note down|place|move|test|fix|open|close|file|merge|propose|announce|nominate|appoint|join|lead|host|represent|sign|pay|deliver|install|remove|repair|replace|clear|cut|clean|measure|visit|inspect|survey|design|assess|evaluate|support|help|approach|instruct|issue|track|log|record|finali[sz]e|separate|prioriti[sz]e|ping|reach out|sync)";
    private static final String ADVERBS =
            "(?:(?:also|then|therefore|further|both|now|still|again|subsequently|\\w+ly) ){0,2}";

    /** Spec 8.1: somebody agreed, undertook, offered to do something. */
    private static final Pattern UNDERTOOK = Pattern.compile(
            "^(.{2,140}?),? (?<!(?:had|previously|been|were|was) )" + ADVERBS
                    + "(?:agreed|undertook|offered|volunteered|promised|pledged|committed|has agreed|have agreed|agrees|confirmed (?:that )?(?:he|she|they) would|advised (?:that )?(?:he|she|they) would|said (?:that )?(?:he|she|they) would|indicated (?:that )?(?:he|she|they) would|reported (?:that )?(?:he|she|they) would|stated (?:that )?(?:he|she|they) would)(?: to)? "
                    + ADVERBS
                    + "(?!(?:approve|accept|adopt|note|support|endorse|ratify|confirm|agree|adjourn|appoint|elect|close|be|grant|exclude|suspend|use|do|differ|disagree|have|an?|the|this|that|these|it|to|on|with|for|in|by|and|as|at|there|from)\\b)[a-z][a-z-]+\\b");
    /** Spec 8.2: it was agreed that. */
    private static final Pattern IT_WAS_AGREED = Pattern.compile(
            "\\b(?:[Ii]t was|[Ii]t is|[Ii]t has been|IT WAS) " + ADVERBS
                    + "(?:agreed|requested|decided|proposed and agreed|AGREED)(?: by (?:the |all )?\\w+)?(?: that| to|,)\\b");
    /** Spec 8.3: somebody is asked to do something. */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:[Bb]oard|[Cc]ommittee|[Mm]embers?|[Cc]hair(?:man|woman|person)?|[Cc]ouncil|[Pp]anel|[Gg]roup|[Tt]rustees|[Gg]overnors|[Mm]eeting|[Cc]ouncillors?|[Cc]abinet|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Professor) [A-Z][\\w'\u2019-]+(?: [A-Z][\\w'\u2019-]+)?|[Hh]e|[Ss]he|[Cc]lerk) "
                    + ADVERBS
                    + "(?:requested|asked|instructed|tasked|directed|requests|asks) (?:(that (?:for )?.{3,160})|(.{2,100}?) to (?:"
                    + DO + ")\\b)");

    private static final Pattern IS_ASKED = Pattern.compile("^(.{2,100}?) (?:was|were|is|are) " + ADVERBS
            + "(?:requested|asked|instructed|tasked|directed|invited|reminded) to " + DO + "\\b");
    private static final Pattern A_REQUEST =
            Pattern.compile("\\b[Aa] request was made (?:for|that) (.{2,100}?) (?:to|be) " + DO + "\\b");
    /** Spec 8.4: somebody will, would, is to do something. */
    private static final Pattern WILL = Pattern.compile(
            "^(.{2,90}?) (?:would|will|shall|is to|are to|was to|were to|is going to|are going to|needs to|need to) "
                    + ADVERBS + DO + "\\b");

    private static final Pattern TERSE =
            Pattern.compile("^(?:.{0,60}[:\u2013\u2014] )?(.{2,60}?) to " + ADVERBS + DO + "\\b");
    /** Spec 8.5: a report, an answer will be given. */
    private static final Pattern WILL_BE = Pattern.compile(
            "\\b(?:reports?|updates?|information|details?|papers?|presentations?|responses?|data|figures|briefings?|feedback|copy|copies|minutes|letter|slides|item|matter|this|it|issue) (?:[\\w-]+ ){0,8}?(?:would|will|is to|are to|to|should) be "
                    + ADVERBS
                    + "(?:provided|circulated|brought|submitted|sent|shared|reported|considered|presented|made available|taken|added|included|placed|discussed|forwarded|distributed|given|raised|reviewed|revisited|deferred|followed up|looked into|investigated|picked up)(?: back)?(?: \\w+){0,8}? (?:to|at|for|in|with|on|by) (?:the |a |an |all |its |this |each |every )?(?:\\w+ ){0,3}?(?:[Bb]oard|[Mm]embers|[Mm]eetings?|[Cc]ommittee|[Cc]ouncil|[Cc]ouncillors|[Pp]anel|agenda|future|[Gg]roup|trustees|next)\\b");

    private static final Pattern BE_DONE = Pattern.compile(
            "(?<!unlikely )(?<!likely )\\b(?:would|will|to|should|must|needs? to) be " + ADVERBS
                    + "(?:re-?visited|followed[ -]up|added to (?:the|a|next) \\w+|brought back|deferred (?:to|until)|looked into|chased(?: up)?|taken forward|carried (?:over|forward)|investigated|reported back|fed back|progressed|re-?circulated|circulated|arranged|contacted|organised|invited|written to)\\b");

    private static final Pattern TO_MEETING = Pattern.compile(
            "\\b(?:would|will|is to|are to|were to|was to|should) be (?:\\w+ly |also |then )?(?:added|submitted|brought|presented|reported|taken|referred|considered)(?: back)?(?: \\w+){0,5}? (?:to|at|by) (?:the |a |its |their |each |every |this )?(?:next |future |following |subsequent |later |forthcoming |special )?(?:[\\w']+ ){0,3}?(?:meetings?|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|members)\\b");
    /** Spec 8.6: "Confirmation that efforts would be made" among the points raised. */
    private static final Pattern ASSURANCE = Pattern.compile(
            "^(?:[Cc]onfirmation|[Aa]n? assurance|[Aa]ssurances?|[Aa]n? undertaking|[Aa]greement|[Aa]n? offer|[Aa]n? commitment)(?: was given)? (?:that .{2,120}?\\b(?:would|will)\\b|to )");

    /** What is agreed is itself a decision: to approve, that it be adopted. */
    private static final Pattern DECIDES = Pattern.compile(
            "^(?:to )?(?:approve|accept|adopt|note|support|endorse|ratify|confirm|agree|adjourn|appoint|elect|close)\\b|^(?:that )?(?:the )?[\\w' ]{2,80} (?:be|was|were) (?:approved|accepted|adopted|noted|supported|endorsed|ratified|confirmed|agreed|appointed|elected|signed)\\b");
    /** Spec 8.7: a member asks for a report. */
    private static final Pattern REPORT_WANTED = Pattern.compile(
            "^(?:" + Actors.TITLE
                    + " [A-Z][\\w'\u2019-]+(?: [A-Z][\\w'\u2019-]+)?|(?:The )?(?:Chair\\w*|Board|Committee|Members|Council|Panel)) (?:also |then |further )?(?:requested|asked for|called for) (?:an?|the|further|regular|more|another) (?:[\\w-]+ ){0,4}?(?:updates?|reports?|briefings?|presentations?|overview|analysis|review|breakdown|workshop|meeting)\\b");

    /** What all agree to do from now on is a decision; nobody is given a task by it. */
    private static final Pattern ALL_AGREED = Pattern.compile(
            "(?:All|Everyone|Everybody|We all|Members all|Trusts|Partners|All \\w+)(?: present| members| parties)? (?:\\w+ly )?agreed (?:to|that|on)\\b(?! (?:send|write|contact|circulate|review|report|email|e-mail|provide|bring)\\b)");

    private static final Pattern WISHES = Pattern.compile(
            "^(?:The )?(?:Board|Committee|Council|Panel|Group|Trustees|Governors) would (?:like|wish|welcome) (?:to (?:have|see|receive)\\b|an?\\b|the\\b)");

    private static final Pattern HISTORY = Pattern.compile(
            "\\b(?:had|previously|at (?:the|its|their) (?:last|previous)|has already|have already|was reminded|last (?:year|month|week|meeting)|in \\d{4})\\b.{0,40}\\b(?:agreed|requested|asked|undertaken|been)\\b|\\?$|\\b(?:asked|queried|enquired|questioned) (?:if|whether|about|how|what|why|when)\\b(?!.{0,80}agreed)");
    private static final Pattern NO_ACTION = Pattern.compile(
            "^(?:No |There (?:is|was|were|are) no |None|(?:What|How|Why|Who|Whether|If|Which|Where|When) (?!.*\\bagreed\\b))");

    private Commitments() {}

    /** What a sentence commits somebody to: the owner it names, if any. */
    record Commitment(String owner, boolean unnamed) {}

    /** The commitment in the sentence, or {@code null}. */
    static Commitment in(String sentence, boolean listed) {
        String s = sentence.length() > 900 ? sentence.substring(0, 900) : sentence;
        if (s.length() < 12 || NO_ACTION.matcher(s).find()) {
            return null;
        }
        boolean history = HISTORY.matcher(s).find();
        if (ALL_AGREED.matcher(s).lookingAt()) {
            return null;
        }
        Commitment by = actor(UNDERTOOK, s, 1);
        if (by != null) {
            return by;
        }
        if (history) {
            return null;
        }
        Matcher agreed = IT_WAS_AGREED.matcher(s);
        if (agreed.find()) {
            String what = s.substring(agreed.end()).trim();
            return DECIDES.matcher(what).find() ? null : new Commitment(OwnerReader.read(what), true);
        }
        if (REPORT_WANTED.matcher(s).find() || WISHES.matcher(s).find()) {
            return new Commitment(null, true);
        }
        Commitment asked = asked(s);
        if (asked != null) {
            return asked;
        }
        by = actor(IS_ASKED, s, 1);
        by = by == null ? actor(A_REQUEST, s, 1) : by;
        by = by == null ? actor(WILL, s, 1) : by;
        by = by == null && (listed || s.length() < 200) ? actor(TERSE, s, 1) : by;
        if (by != null) {
            return by;
        }
        return WILL_BE.matcher(s).find()
                        || TO_MEETING.matcher(s).find()
                        || ASSURANCE.matcher(s).find()
                        || BE_DONE.matcher(s).find()
                ? new Commitment(OwnerReader.read(s), true)
                : null;
    }

    private static Commitment asked(String s) {
        Matcher m = ASKED.matcher(s);
        while (m.find()) {
            if (m.group(1) != null) {
                return new Commitment(OwnerReader.read(m.group(1).replaceFirst("^that (?:for )?", "")), true);
            }
            String actor = OwnerReader.actor(m.group(2));
            if (actor != null) {
                return new Commitment(actor, false);
            }
        }
        return null;
    }

    private static Commitment actor(Pattern pattern, String s, int group) {
        Matcher m = pattern.matcher(s);
        for (int tries = 0; tries < 6 && m.find(); tries++) {
            String actor = OwnerReader.actor(m.group(group));
            if (actor != null) {
                return new Commitment(actor, false);
            }
        }
        return null;
    }
}
