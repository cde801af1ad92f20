package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks that a sentence leaves without naming who is to do them: "a report will be brought to the next meeting". Spec 8.5, 8.6. */
final class OpenTask {

    /** Spec 8.5: a report, an answer will be given. */
    private static final Pattern WILL_BE = Pattern.compile(
            "\\b(?:reports?|updates?|information|documents?|materials?|invitations?|notices?|lists?|drafts?|surveys?|questionnaires?|emails?|details?|papers?|presentations?|responses?|data|figures|briefings?|feedback|copy|copies|minutes|letter|slides|item|matter|this|these|it|issue)"
                    + " (?:(?!outlined|showed|listed|identified|contained|included|highlighted|summarised|proposed|recommended)[\\w-]+ ){0,8}?(?:would|will|is to|are to|to|should) be "
                    + Doer.ADVERBS
                    + "(?:provided|circulated|brought|submitted|sent|shared|reported|considered|presented|made"
                    + " available|taken|added|included|placed|put|discussed|forwarded|distributed|given|raised|reviewed|revisited|deferred|followed"
                    + " up|looked into|investigated|picked up)(?: back)?(?: \\w+){0,8}? (?:to|at|for|in|with|on|by)"
                    + " (?:the |a |an |all |its |this |each |every )?(?:\\w+"
                    + " ){0,3}?(?:[Bb]oard|[Mm]embers|[Mm]eetings?|[Cc]ommittee|[Cc]ouncil|[Cc]ouncillors|[Pp]anel|agenda|future|[Gg]roup|trustees|next)\\b");

    /** "would be circulated": a task that names nobody. */
    private static final Pattern BE_DONE =
            Pattern.compile("(?<!unlikely )(?<!likely )\\b(?:would|will|to|should|must|needs? to) be " + Doer.ADVERBS
                    + "(?:re-?visited|followed[ -]up|added to (?:the|a|next) \\w+|brought back|deferred"
                    + " (?:to|until)|looked into|chased(?: up)?|taken forward|carried"
                    + " (?:over|forward)|investigated|reported back|fed"
                    + " back|progressed|re-?circulated|circulated|arranged|contacted|organised|invited|approached|consulted|notified|rescheduled|written"
                    + " to)\\b");

    /** "This will be an item on the next agenda", "Finances to be a standing item". */
    private static final Pattern AN_ITEM = Pattern.compile(
            "\\b(?:will|would|to|should|must) be (?:placed as |put as |made |added as |included as )?(?:an?|the|our) (?:standing |regular |recurring |agenda |main )*(?:item|topic)\\b");

    /** "would be brought back to the next meeting". */
    private static final Pattern TO_MEETING =
            Pattern.compile("\\b(?:would|will|is to|are to|were to|was to|should) be (?:[a-z]+ly |also |then"
                    + " )?(?:added|submitted|brought|presented|reported|taken|referred|considered)(?: back)?(?:"
                    + " \\w+){0,5}? (?:to|at|by) (?:the |a |its |their |each |every |this )?(?:next |future |following"
                    + " |subsequent |later |forthcoming |special )?(?:[\\w']+"
                    + " ){0,3}?(?:meetings?|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|members)\\b");

    /** "would shortly be placed on the website". */
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:will|would|to) (?:shortly |soon |then |also |now )?be (?:placed|put|posted|published|displayed|uploaded|advertised) (?:up )?(?:on|in|onto) (?:the |our |each |all |its )?(?:\\w+ ){0,3}(?:website|web ?page|notice ?boards?|newsletter|magazine|Facebook|facebook|social media|blog)\\b");

    /** Spec 8.6: "Confirmation that efforts would be made" among the points raised. */
    private static final Pattern ASSURANCE = Pattern.compile(
            "^(?:[Cc]onfirmation|[Aa]n? assurance|[Aa]ssurances?|[Aa]n? undertaking|[Aa]greement|[Aa]n? offer|[Aa]n?"
                    + " commitment)(?: was given)? (?:that .{2,120}?\\b(?:would|will)\\b|to )");

    /** "Copy to be placed on the notice board", "Matter to be listed at next meeting": the terse style, without a verb before. */
    private static final Pattern TERSE = Pattern.compile(
            "^(?!\\d|To\\b)(?:[^.;:]{2,60}: )?(?!(?:Agenda|Minutes) to be (?!amended|corrected|circulated|sent|updated|changed)|(?:Allows|Requires|Enables|Wants|Expects)\\b)(?!.{0,100}\\b(?:is|are|was|were|has|have|had|asked|requested|wanted|wished|hoped|expected|needs?|due|going|likely|unlikely|continues?|seems?|appears?|considered|able|ready|used|set) (?:\\w+ )?to be\\b)[^.;]{3,100}? to be "
                    + "(?:[a-z]+ly )?([a-z-]+)\\b(.{0,200})");

    private static final Pattern AT_MEETING =
            Pattern.compile("\\b(?:at|to|for|on) (?:the |a )?(?:next|future|following|forthcoming|" + Dates.MONTH
                    + ") (?:\\w+ ){0,2}(?:meeting|agenda|AGM)\\b");

    /** "To agree the annual minutes at the next meeting", in a list. */
    private static final Pattern FOR_MEETING = Pattern.compile(
            "To (?!be\\b|receive\\b|consider\\b|note\\b)[a-z]+ .{3,140}? (?:at|to|for|on) (?:the |a |our )?(?:next|future|following|forthcoming) (?:\\w+ ){0,3}(?:meeting|agenda|AGM)\\b");

    /** A verb in front of "to be": the sentence tells something of its own. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|will|would|should|can|could|may|might|said|asked|wanted|needs?|decided|proposed|resolved|reported|suggested|explained|stated|noted|advised|hoped|agreed that|believes?|likes?|told|described|how|whether|why|outlined|showed|listed)\\b|\\b[a-z]+ed (?:the|an?|that|one|two|three|four|five|six|some|all|his|her|their|its|\\d+)\\b");

    private static final Pattern WILL_DO = Pattern.compile(
            "(?:The|It|This|These|An?|[A-Z][\\w'\u2019-]*)(?:, [^,.;]{3,60},)? (?:[\\w'\u2019-]+ ){0,14}?(?:will|is to|are to|will need to) (?:also )?be (?!put on hold)(?:[a-z]+ly )?([a-z-]+)(?: available| public| ready)?(?: (?:up|out|on|to|by|from|with|at|in|for|before|next|as|within|across|via|through|among|around|once|when|after|if|whether) (?:[^.;]|\\.(?=\\d)){2,160})?\\.?");

    /** "A further paper would come to the next meeting". */
    private static final Pattern COME = Pattern.compile(
            "\\b(?:reports?|updates?|papers?|item|matter|policy|this|it|plans?|proposals?) (?:would|will|to|should) (?:then |also )?(?:come|return) (?:back )?(?:to|before) (?:the |a |an |our )?(?:\\w+ ){0,3}(?:meeting|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Cc]abinet|members)\\b");

    /** Outside of a list only what an article sets apart. */
    private static final Pattern SINGLE =
            Pattern.compile("(?!(?:He|She|They|We|You|I|There|If|When|Once|All|That|Members|Residents)\\b)[A-Z]");

    /** "Carry forward to May", "Review in six months", "Item for the next agenda". */
    private static final Pattern LATER = Pattern.compile(
            "Carry (?:forward|over) (?:to|until)\\b|(?:Agenda )?[Ii]tem for (?:the )?next (?:agenda|meeting)|(?:To )?[Rr]eview (?:this |it )?(?:again )?(?:in|at) (?:\\w+ (?:days|weeks|months|years?)|the (?:next|\\w+ meeting)|[A-Z][a-z]+)\\b|Defer (?:to|until|till)\\b|(?:[^.;:]{2,60} )?(?:- |\u2013 )?(?:[Dd]eferred|[Pp]ostponed|[Cc]arried (?:over|forward)) (?:to|until|till) (?:the |our )?(?:next|future|following|"
                    + Dates.MONTH
                    + ")\\b|(?:[^.;:]{2,60} [-\u2013] )?(?:To )?[Dd]iscuss (?:again |further )?(?:in|at) (?:the next|next|"
                    + Dates.MONTH + ")\\b");

    /** "Reminders to go on the website", "Invitations will go out". */
    private static final Pattern GO = Pattern.compile(
            "^(?!.{0,120}\\b(?:want|wish|hope|due|ready|able|used|had|have|has|was|were|asked|decided)\\w* to go\\b)[A-Z].{2,90} (?:will|to|should|shall|must) (?:also )?go (?:out(?: |\\.|$)|(?:on|in|into|onto|to) (?:the |our |each |all |every )?(?:\\w+ )?(?:agenda|website|newsletter|notice ?boards?|blog|facebook|Facebook|Blog|members|magazine|press)\\b)");

    /** "Reply: The wall will be inspected." */
    private static final Pattern ANSWER = Pattern.compile("^(?:Reply|Response|Answer|A): (?=[A-Z])");

    private static final Pattern FUTURE = Pattern.compile(" (?:will|is to|are to) ");

    private static final Pattern BARE = Pattern.compile("(?!.*\\b(?:would|will|is to|are to|should)\\b).*");

    private static final Pattern BARE_TASK = Pattern.compile(
            "(?:To |(?=Chase|Contact|Investigate|Arrange|Circulate|Email|Liaise|Remind|Order|Obtain|Follow up|Write to|Ask|Invite|Find out|Look into|Check))((?i:arrange|ask|book|buy|chase|check|circulate|contact|email|find|follow|get|investigate|invite|liaise|look|obtain|order|organise|purchase|put|remind|remove|research|ring|send|speak|update|write)) (?!.*:)(?:[a-z]|[A-Z]{2})");

    private static final Pattern RUN_ON = Pattern.compile(
            "(?:,| -| \u2013|;| and) (?:and )?(?:this|these|they|it|(?:a|an|the|further|more) (?:new |further |revised )?[a-z]+(?: of (?:them|it|this))?)(?= (?:will|is to|are to) be )");

    private static final int SHORT = 170;

    private static final int TERSEST = 220;

    private OpenTask() {}

    /** @param listed whether the sentence is an entry of a list, where also a longer one is a task */
    static boolean in(String sentence, boolean listed) {
        return isBare(sentence)
                || GO.matcher(sentence).find()
                || (sentence.contains(" come ") || sentence.contains(" return "))
                        && COME.matcher(sentence).find()
                || sentence.length() < SHORT && LATER.matcher(sentence).lookingAt()
                || listed && FOR_MEETING.matcher(sentence).lookingAt()
                || ASSURANCE.matcher(sentence).find()
                || sentence.contains(" be ") && isPassive(sentence, listed);
    }

    private static boolean isPassive(String sentence, boolean listed) {
        return willBe(sentence)
                || TO_MEETING.matcher(sentence).find()
                || BE_DONE.matcher(sentence).find()
                || AN_ITEM.matcher(sentence).find()
                || SHOWN.matcher(sentence).find()
                || isTerse(sentence)
                || isToBeDone(sentence, listed)
                || runsOn(sentence);
    }

    /** "To arrange a visit.": a sentence, and no title of an agenda. */
    private static boolean isBare(String sentence) {
        Matcher m = sentence.length() < SHORT && sentence.endsWith(".") ? BARE_TASK.matcher(sentence) : null;
        return m != null && m.lookingAt() && Deeds.isTask(m.group(1));
    }

    /** "The tree will be replaced.": one short sentence and no more. */
    private static boolean isToBeDone(String sentence, boolean listed) {
        String told = ANSWER.matcher(sentence).replaceFirst("");
        if (told.length() < sentence.length()) {
            return isToBeDone(told, listed);
        }
        Matcher m = sentence.length() > (listed ? TERSEST : SHORT) ? null : WILL_DO.matcher(sentence);
        return m != null
                && (listed
                        || SINGLE.matcher(sentence).lookingAt()
                                && !VERB.matcher(sentence.substring(0, subjectEnd(sentence)))
                                        .find())
                && m.matches()
                && (Deeds.isDone(m.group(1)) || sentence.contains(" be set up"));
    }

    private static int subjectEnd(String sentence) {
        Matcher m = FUTURE.matcher(sentence);
        return m.find() ? m.start() : 0;
    }

    /** "The nettles are high, this will be carried out next week": what runs on behind a comma or stroke is a sentence too. */
    private static boolean runsOn(String sentence) {
        Matcher m = RUN_ON.matcher(sentence);
        return m.find() && isToBeDone("This" + sentence.substring(m.end()), false);
    }

    /** "The report outlined figures to be included": behind another verb, what is to be is only told of. */
    private static boolean willBe(String sentence) {
        Matcher m = WILL_BE.matcher(sentence);
        return m.find()
                && !(BARE.matcher(m.group()).matches()
                        && VERB.matcher(sentence.substring(0, m.start())).find());
    }

    private static boolean isTerse(String sentence) {
        if (sentence.length() > TERSEST) {
            return false;
        }
        Matcher m = TERSE.matcher(sentence);
        return m.find()
                && !VERB.matcher(sentence.substring(0, m.start(1))).find()
                && (Deeds.isDone(m.group(1)) || AT_MEETING.matcher(m.group(2)).find());
    }
}
