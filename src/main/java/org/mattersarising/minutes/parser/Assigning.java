package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that give somebody something to do: "the Clerk will write", "Clerk to write", "was referred to". Spec 8.4. */
final class Assigning {

    /** Spec 8.4: somebody will, would, is to do something. */
    private static final Pattern WILL = Pattern.compile(
            "^(.{1,220}?) (?:would|will|shall|'ll|is to|are to|was to|were to|is going to|are going to|plans to|planned to|intends to|intended to|needs to|need"
                    + " to) "
                    + "(?:each |all |both )?" + Doer.ADVERBS
                    + "(?:(?:continue|need|have|try|endeavour|attempt|be required|be expected|be asked) to )?([a-z][a-z-]+)\\b");

    /** "Clerk to write": the terse style of a list of tasks. */
    private static final Pattern TERSE =
            Pattern.compile("^(?:.{0,60}[:\u2013\u2014-] )?(.{1,60}?) to " + Doer.ADVERBS + "([a-z][a-z-]+)\\b");

    /** "continue to complain", "Trying to reach", "spoke of a plan to": what stands in front of "to" tells already. */
    private static final Pattern TELLS = Pattern.compile(
            "^[A-Z][a-z]+(?:ing|ed)$|\\b(?:spoke|gave|told|took|wrote)\\b|\\b(?:meetings?|workshops?|sessions?|events?)$|\\b(?:continue|continues|continued|tend|tends|wish|want|hope|hopes|plan|plans|need|used|able|due|likely|yet|left|refuse|refused|appear|appears|seem|seems|failed|fail|volunteer|agree|offer)$");

    private static final Stems AHEAD = Stems.of(
            " would | will | shall |'ll | is to | are to | was to | were to | going to | need| plans to | planned to | intends to | intended to ");

    private static final Stems HANDED = Stems.of("referred|remitted|assigned|sent back");

    /** "To be forwarded to the County Council" under an item of correspondence; "Any comments to AB by Friday". */
    private static final Pattern LEFT = Pattern.compile(
            "^(?:To be ([a-z-]+)\\b|(?:[^,.;]{5,80}, )?(?:Any |All |Further |Newsletter |Magazine |Agenda |Any further"
                    + " ){0,2}(?:[Cc]omments?|Names|[Ff]eedback|[Ss]uggestions?|amendments?|corrections?|names?|[Ii]tems?|[Cc]opy|articles?|contributions?)(?: \\w+){0,3}? to"
                    + " (?!be\\b|the (?:report|minutes|draft|plan|policy)\\b)(.{1,40}?)(?: (?:an?|one|two|\\d{1,2}) (?:weeks?|days?|fortnight|month))? (?:by|before|please|asap)\\b)");

    /** "was referred back to the Finance Committee". */
    private static final Pattern REFERRED = Pattern.compile(
            "\\b(?:(?:was|were|be|is) (?:then |also |therefore )?(?:referred|remitted|assigned|sent back)|referred (?:this|it|the (?:matter|item|letter|request|question|complaint)))(?: back)? to (the"
                    + " .{3,80}?|[A-Z].{2,80}?)(?=,| (?:for|to|who|which|and|with)\\b|[.;]|$)");

    /** "Amanda should draft a letter": said of one person it is a task, said of many an opinion. */
    private static final Pattern SHOULD = Pattern.compile("^(.{1,60}?) should " + Doer.ADVERBS + "([a-z][a-z-]+)\\b");

    private static final Pattern COULD = Pattern.compile("(.{2,60}?) could " + Doer.ADVERBS + "([a-z][a-z-]+)\\b");

    /** Somebody, and a verb of the present tense or none. */
    private static final Pattern PRESENT = Pattern.compile(
            "((?:The )?[A-Z][\\w.\u2019'-]*(?:(?: and | & |, |/| )[A-Z][\\w\u2019'-]*){0,2}) (?:also |then )?([a-z][a-z-]{2,})\\b");

    /** "Boat House committee": one of several, and not the one that meets. */
    private static final Pattern COMMITTEE = Pattern.compile(
            "(?:The )?[A-Z][\\w'\u2019]*(?: [\\w'\u2019&]+){0,4} (?:sub-?)?(?:[Cc]ommittee|[Gg]roup|[Tt]eam|[Tt]ask [Ff]orce)");

    /** "by Friday": a present tense that tells what is still to be done says by when. */
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:by|before|until) (?:the )?(?:end|close|next|\\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\b(?:at|to|for) (?:the )?next (?:[\\w'\u2019]+ ){0,2}[Mm]eeting\\b|\\b(?:asap|ASAP|as soon as possible|next week|this week|next month|tomorrow)\\b");

    private static final Pattern BY_WHOM = Pattern.compile(
            "\\b(?:will|is to|are to|to) be ([a-z]+)\\b[^.;]{0,60}? by (?!\\d|the end|email|post\\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\b)((?:the |all )?[A-Za-z][^.,;]{1,40}?)(?= (?:on|in|at|by|to|for|before|after|within|and|each|every)\\b|[.,;]|$)");

    private static final Pattern MEMBERS = Pattern.compile(
            "(?:the )?(?:[Pp]arish |[Tt]own |[Cc]ommunity )(?:[Cc]ouncil|[Cc]ouncillors)\\b|(?:the |all )?(?:members|volunteers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Cc]hair(?:man|person|woman)?)\\b");

    private static final Pattern WE = Pattern.compile(
            "(?:^|^(?:In|On|At|By|After|Before|Next|This|During) [^,.;]{2,40}, |, and |; )(?:We|we)(?: (?:still |also |now )?(?:will need to|would need to|will have to|will|shall|need to|must|have to|are going to|(?<=^We )should|(?<=^We also )should)) (?:also |now |then )?(?:(?:start|begin|be) ([a-z]{3,}ing)|(?!be\\b)([a-z][a-z-]+))\\b");

    /** A terse task is short; a longer sentence has its "to" elsewhere. */
    private static final int TERSEST = 200;

    private final Doer doer;
    private final Stranger stranger;
    private final TaskBehind behind;
    private final ShortTask shortly;

    Assigning(Doer doer) {
        this.doer = doer;
        this.stranger = new Stranger(doer.names());
        this.behind = new TaskBehind(doer.names());
        this.shortly = new ShortTask(doer.names());
    }

    /** Who is given something to do, or {@code null}. */
    Commitments.Commitment in(String s, boolean listed, String last) {
        Commitments.Commitment by = AHEAD.in(s) ? doer.deed(WILL, s, last, 4) : null;
        by = by == null && (listed || s.length() < TERSEST) && isTerse(s) ? doer.deed(TERSE, s, null) : by;
        by = by == null ? given(stranger.in(s)) : by;
        by = by == null ? given(behind.in(s)) : by;
        by = by == null ? shortly.in(s, last) : by;
        by = by == null ? should(s, last) : by;
        by = by == null ? could(s) : by;
        by = by == null ? byWhom(s) : by;
        by = by == null ? ofAll(s) : by;
        by = by == null ? present(s, listed) : by;
        by = by == null ? referred(s) : by;
        return by == null ? left(s) : by;
    }

    /** "Jo to ask Gil whether we can do with less?": somebody known is given a task, though a question is. */
    boolean named(String s) {
        return stranger.asked(s) != null || shortly.asked(s) != null;
    }

    /** Whether somebody may stand in front of the first "to", and no verb of another kind. */
    private static boolean isTerse(String s) {
        int to = s.indexOf(" to ");
        return to > 0 && !TELLS.matcher(s.substring(0, to)).find();
    }

    private static Commitments.Commitment given(String who) {
        return who == null ? null : new Commitments.Commitment(who);
    }

    /** "Sam emails the landlord by Friday"; in a list also "Committee review the rules at the next meeting". */
    private Commitments.Commitment present(String s, boolean listed) {
        Matcher m = PRESENT.matcher(s);
        if (!m.lookingAt()) {
            return null;
        }
        String who = m.group(1);
        boolean does = !m.group(2).equals("reports")
                && Deeds.isDoneBy(m.group(2))
                && doer.names().isSomebody(who);
        boolean bare =
                listed && Deeds.isTask(m.group(2)) && (doer.names().isSomebody(who) || ClauseReader.isDecider(who));
        return (does || bare) && WHEN.matcher(s).find() ? new Commitments.Commitment(who) : null;
    }

    /** "The leaflet will be handed out by members on Sunday": who acts stands behind. */
    private Commitments.Commitment byWhom(String s) {
        Matcher m = s.length() < 2 * TERSEST && s.contains(" by ") ? BY_WHOM.matcher(s) : null;
        if (m == null || !m.find() || !Deeds.isDone(m.group(1)) && !m.group(1).equals("set")) {
            return null;
        }
        String who = m.group(2).trim();
        boolean somebody = doer.names().isNamed(who)
                || Actors.isIndividual(who)
                || doer.names().couldBeCalled(who)
                || MEMBERS.matcher(who).lookingAt();
        return somebody ? new Commitments.Commitment(who) : null;
    }

    /** "We need to send out details": somebody of the board will. */
    private static Commitments.Commitment ofAll(String s) {
        Matcher m = s.length() < TERSEST ? WE.matcher(s) : null;
        if (m == null || !m.find()) {
            return null;
        }
        boolean task = m.group(2) != null ? Deeds.isTask(m.group(2)) : Deeds.doing(m.group(1)) != null;
        return task ? new Commitments.Commitment(null) : null;
    }

    /** "Ada could report at the next meeting": with a day or a meeting it is no mere thought. */
    private Commitments.Commitment could(String s) {
        Matcher m = s.length() < TERSEST && s.contains(" could ") ? COULD.matcher(s) : null;
        boolean one = m != null
                && m.lookingAt()
                && doer.names().isSomebody(m.group(1))
                && Deeds.isTask(m.group(2))
                && WHEN.matcher(s).find();
        return one ? new Commitments.Commitment(m.group(1)) : null;
    }

    private Commitments.Commitment should(String s, String last) {
        Matcher m = SHOULD.matcher(s);
        boolean one = s.contains(" should ")
                && m.find()
                && (Deeds.isTask(m.group(2)) || Doer.isActOf(m.group(2), s, m.end(2)))
                && (doer.names().isSomebody(m.group(1))
                        || Doer.isPronoun(m.group(1)) && WHEN.matcher(s).find()
                        || doer.names().couldBeCalled(m.group(1))
                        || Actors.endsWithPost(m.group(1)) && !m.group(1).endsWith("s")
                        || COMMITTEE.matcher(m.group(1)).matches());
        return one ? new Commitments.Commitment(Doer.isPronoun(m.group(1)) ? last : m.group(1)) : null;
    }

    /** "The issue was referred to the Student Affairs Committee" */
    private Commitments.Commitment referred(String s) {
        Matcher m = REFERRED.matcher(s);
        String actor = HANDED.in(s) && m.find() ? doer.names().actor(m.group(1)) : null;
        return actor == null ? null : new Commitments.Commitment(actor);
    }

    private Commitments.Commitment left(String s) {
        Matcher m = LEFT.matcher(s);
        if (!m.find()) {
            return null;
        }
        if (m.group(1) != null) {
            return Deeds.isDone(m.group(1)) ? new Commitments.Commitment(null) : null;
        }
        return doer.names().actor(m.group(2)) == null ? null : new Commitments.Commitment(null);
    }
}
