package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks that a sentence leaves without naming who is to do them: "a report will be brought to the next meeting". Spec 8.5, 8.6. */
final class OpenTask {

    private static final PhraseBook PHRASES = PhraseBook.of("open-task-phrases.txt");

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

    /** "Copy to be placed on the notice board", "Matter to be listed at next meeting": the terse style, without a verb before. */
    private static final Pattern TERSE = Pattern.compile(
            "^(?!\\d{1,3}(?:[.)/:]| to\\b)|To\\b)(?:[^.;:]{2,60}: )?(?!(?:Agenda|Minutes) to be (?!amended|corrected|circulated|sent|updated|changed)|(?:Allows|Requires|Enables|Wants|Expects)\\b)(?!.{0,100}\\b(?:is|are|was|were|has|have|had|asked|requested|wanted|wished|hoped|expected|needs?|due|going|likely|unlikely|continues?|seems?|appears?|considered|able|ready|used|set) (?:\\w+ )?to be\\b)[^.;]{3,100}? to be "
                    + "(?:[a-z]+ly )?([a-z-]+)\\b(.{0,200})");

    private static final Pattern AT_MEETING =
            Pattern.compile("\\b(?:at|to|for|on) (?:the |a )?(?:next|future|following|forthcoming|" + Dates.MONTH
                    + ") (?:\\w+ ){0,2}(?:meeting|agenda|AGM)\\b");

    /** "To agree the annual minutes at the next meeting", in a list. */
    private static final Pattern FOR_MEETING = Pattern.compile(
            "To (?!be\\b|receive\\b|consider\\b|note\\b)[a-z]+ .{3,140}? (?:at|to|for|on) (?:the |a |our )?(?:next|future|following|forthcoming) (?:\\w+ ){0,3}(?:meeting|agenda|AGM)\\b");

    /** A verb in front of "to be": the sentence tells something of its own. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|will|would|should|can|could|may|might|said|asked|wanted|need(?:s|ed)?|decided|proposed|resolved|reported|suggested|explained|stated|noted|advised|hoped|agreed that|believes?|likes?|told|described|how|whether|why|outlined|showed|listed)\\b|\\b[a-z]+ed (?:the|an?|that|one|two|three|four|five|six|some|all|his|her|their|its|\\d+)\\b");

    private static final Pattern WILL_DO = Pattern.compile(
            "(?!This (?:[Rr]esolution|[Oo]rdinance|[Bb]y-?law)\\b)(?:The|It|This|These|An?|[A-Z][\\w'\u2019-]*)(?:, [^,.;]{3,60},)? (?:(?:[\\w'\u2019-]+|St\\.) ){0,14}?(?:will|would(?! be (?:completed|finished|formed|prepared|held|opened|closed|started|used)\\b)|is (?:also |still |now )?to|are (?:also |still |now )?to|will need to) (?:also |again |now |then )?be (?!put on hold)(?:[a-z]+ly )?([a-z-]+)(?: available| public| ready)?(?: (?:further|annually|monthly|quarterly|weekly|yearly|regularly|shortly|soon|again|accordingly|urgently|immediately|separately|asap|ASAP))?(?: (?:up|out|on|along|to|by|from|with|at|in|for|under|over|during|using|before|next|as|within|across|via|through|among|around|once|when|after|if|whether|[a-z]{3,}ing|this|next|each|every|and) (?:[^.;]|\\.(?=\\d)){2,160})?(?:(?: out| up| on)?, (?:and|but|with|so) [^.;]{3,120})?(?: \\([^()]{2,60}\\))?\\.?");

    /** Outside of a list only what an article sets apart. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?!(?:He|She|They|We|You|I|There|If|When|Once|All(?! (?:issues|matters|items|comments|concerns|papers|reports|minutes|documents))|That|Members|Residents|Every|Each|Any)\\b)[A-Z]");

    /** "Carry forward to May", "Review in six months", "Item for the next agenda". */
    private static final Pattern LATER = Pattern.compile(
            "Carry (?:forward|over) (?:to|until)\\b|To (?:come|go|return) (?:back )?to (?:the )?(?:next|following|"
                    + Dates.MONTH
                    + ")|Keep (?:this |it )?on (?:the )?agenda\\b|Report back (?:to|at|in)\\b|(?:Agenda )?[Ii]tem for (?:the )?(?:next (?:agenda|meeting)|"
                    + Dates.MONTH
                    + "\\b)|(?:To )?[Rr]eview (?:this |it )?(?:again )?(?:in|at) (?:\\w+ (?:days|weeks|months|years?)|the (?:next|\\w+ meeting)|[A-Z][a-z]+)\\b|Defer (?:to|until|till)\\b|(?:[^.;:]{2,90}:? )?(?:, |- |\u2013 )?(?:[Dd]eferred|[Pp]ostponed|[Tt]abled|[Cc]ontinued|[Hh]eld over|[Cc]arried (?:over|forward|on)|[Dd]efer) (?:to|until|till|for) (?:the |our )?(?:next|new|future|following|"
                    + Dates.MONTH
                    + ")\\b|(?:[^.;:]{2,60} [-\u2013] )?(?:To )?[Dd]iscuss (?:again |further )?(?:in|at) (?:the next|next|"
                    + Dates.MONTH + ")\\b");

    /** "Reply: The wall will be inspected." */
    private static final Pattern ANSWER = Pattern.compile("^(?:Reply|Response|Answer|A): (?=[A-Z])");

    /** "Mr Moor stated that a barrier is to be put up" */
    private static final Pattern SAID = Pattern.compile(
            "[A-Z][\\w.\u2019' ]{1,40} (?:also |then )?(?:said|stated|advised|confirmed|indicated|informed (?:the )?[\\w ]{3,20}) that (?:the |an? )?(?=[\\w -]{3,60} (?:(?:is|are) (?:also )?to|would) be )");

    private static final Pattern FUTURE = Pattern.compile(" (?:will|would|is to|are to) ");

    private static final Pattern BARE = Pattern.compile("(?!.*\\b(?:would|will|is to|are to|should)\\b).*");

    /** Spec 16.24: "The sign needs to be put back", "Leaflets should be printed": of what is said before, no more than what it is about. */
    private static final Pattern NEEDS = Pattern.compile(
            "(?:(?:For|At|In|By|On|After|Following|Before|From) [^,.;]{3,60}?,? )?((?:[Tt]he |[Aa]n? )?[A-Za-z][\\w'\u2019-]*(?: [\\w'\u2019&-]+){0,10}?) (?:(?:should|must|needs? to|ought to|will need to|is to|are to) (?:also |now |then )?be (?:[a-z]+ly )?([a-z-]+)|(?:still |also |now )?needs? ((?:re-?)?[a-z]+ing)|needs? (?:an? |some )?(update|review|repair|replacement|refresh)s?)\\b(?! by )");

    /** "Needs advertising in the newsletter": what it is stands in front. */
    private static final Pattern NEEDS_DOING = Pattern.compile("Needs? ([a-z]+ing|to be ([a-z-]+))\\b");

    /** "The papers were read and will be sent": what was done, and what is left of it. */
    private static final Pattern DONE_AND = Pattern.compile(
            "(?:The |These |All )?[A-Z]?[\\w' ]{3,90} (?:was|were|has been|have been) [a-z]+(?:ed|en|t|d)\\b[^.;,]{0,60}?,? and (?:then )?(?=(?:will|is to|are to) be (?!attached))");

    private static final Pattern RUN_ON = Pattern.compile(
            "(?:,| -| \u2013|;| and) (?:and )?(?:this|these|they|it|(?:a|an|the|further|more) (?:new |further |revised )?[a-z]+(?: of (?:them|it|this))?)(?= (?:will|would|is to|are to) be )");

    private static final Stems NEED = Stems.of("should |must |need|ought |is to |are to ");

    /** "It", "anything that": of nothing in particular, or told by somebody. */
    private static final Pattern NOBODY_KNOWS = Pattern.compile(
            "(?i)^(?:he|she|they|we|you|i|there|if|when|once|all|every|each|that|members|residents|everyone|people|anyone|any)\\b|\\b(?:that|which|who|continues?|goes|felt|feels|thought|thinks|wondered|if|when|because|as|so|what|where|than)\\b");

    private static final int SHORT = 170;

    private static final int TERSEST = 220;

    private OpenTask() {}

    /** @param listed whether the sentence is an entry of a list, where also a longer one is a task */
    static boolean in(String sentence, boolean listed) {
        return Imperative.alone(sentence)
                || PHRASES.in(sentence)
                || sentence.length() < SHORT && LATER.matcher(sentence).lookingAt()
                || listed && FOR_MEETING.matcher(sentence).lookingAt()
                || sentence.contains(" be ") && isPassive(sentence, listed);
    }

    private static boolean isPassive(String sentence, boolean listed) {
        return willBe(sentence) || isTerse(sentence) || isToBeDone(sentence, listed) || runsOn(sentence);
    }

    /** "The tree will be replaced.": one short sentence and no more. */
    private static boolean isToBeDone(String sentence, boolean listed) {
        String told = ANSWER.matcher(sentence).replaceFirst("");
        if (told.length() < sentence.length()) {
            return isToBeDone(told, listed);
        }
        Matcher said = SAID.matcher(sentence);
        if (said.lookingAt()) {
            return isToBeDone("The " + sentence.substring(said.end()), listed);
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

    /** Whether something is said to need doing; a formal record says so of many things that it asks nobody to do. */
    static boolean needs(String sentence) {
        if (needsDoing(sentence)) {
            return true;
        }
        Matcher m = sentence.length() > SHORT || !NEED.in(sentence) ? null : NEEDS.matcher(sentence);
        if (m == null
                || !m.lookingAt()
                || VERB.matcher(m.group(1)).find()
                || NOBODY_KNOWS.matcher(m.group(1)).find()) {
            return false;
        }
        if (m.group(4) != null) {
            return true;
        }
        return m.group(2) != null
                ? Deeds.isDone(m.group(2))
                : Deeds.doing(m.group(3).replaceFirst("^re-?", "")) != null;
    }

    private static boolean needsDoing(String sentence) {
        Matcher m = NEEDS_DOING.matcher(sentence);
        return m.lookingAt() && (m.group(2) == null ? Deeds.doing(m.group(1)) != null : Deeds.isDone(m.group(2)));
    }

    private static int subjectEnd(String sentence) {
        Matcher m = FUTURE.matcher(sentence);
        return m.find() ? m.start() : 0;
    }

    /** "The nettles are high, this will be carried out next week": what runs on behind a comma or stroke is a sentence too. */
    private static boolean runsOn(String sentence) {
        Matcher done = DONE_AND.matcher(sentence);
        if (done.lookingAt()) {
            return isToBeDone("This " + sentence.substring(done.end()), false);
        }
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
                && sentence.lastIndexOf('(', m.start(1)) <= sentence.lastIndexOf(')', m.start(1))
                && !VERB.matcher(sentence.substring(0, m.start(1))).find()
                && (Deeds.isDone(m.group(1)) || AT_MEETING.matcher(m.group(2)).find());
    }
}
