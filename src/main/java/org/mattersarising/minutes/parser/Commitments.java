package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the sentences of the narrative that commit somebody from those that only report. Spec part 8. History ("had
 * agreed"), questions, plans of others ("the campaign would involve") and what was answered on the spot commit nobody.
 */
final class Commitments {

    /** Spec 8.2: it was agreed that. */
    private static final Pattern IT_WAS_AGREED = Words.pattern(
            "\\b(?:[Ii]t was|[Ii]t is|[Ii]t has been|IT WAS) " + Doer.ADVERBS
                    + "(?:agreed|requested|decided|proposed and agreed|AGREED)(?: by (?:the |all )?\\w+)?(?= that| for [A-Z]| the [A-Z]| the (?:best )?way forward| an? [a-z]| we | all | members | [A-Z][a-z]+ (?:would|will|should) |"
                    + " to|,)|\\bagreed by (?:the |all )?\\w+(?= to [a-z])|\\b(?:and|but|then) (?:[a-z]+ly |also |then )?agreed(?= that)|^(?:The |All )?(?:{decider}|We|we|[A-Z][a-z]+ and [A-Z][a-z]+) (?:[a-z]+ly |also |then |all )?agreed(?= that| we (?:should|would|will|to)\\b)");

    private static final Pattern PRONOUN = Pattern.compile(
            "(?:,? but|,? and|;|,(?= (?:he|she) (?:will|would)\\b)|,? however,?|, although) (?:that )?(?:(?:he|she) (?:would|will)|(?<= (?:and|but) )(?:will|would|should)) "
                    + Doer.ADVERBS + "([a-z]{2,})\\b");

    /** "but Ada will", "and we will": where a clause begins that gives somebody something to do. */
    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?:,? (?:but|and|so)|;) (?=we (?:will|need to|shall|are going to) [a-z])|(?:,? (?:but|and|so)|[,;]) (?=(?:[A-Z][\\w.'\u2019-]*(?: [A-Z][\\w'\u2019-]*)?(?: and [A-Z][\\w'\u2019-]*)?|the [A-Z]?[a-z]+|(?:committee |board )?members|trustees|governors|officers|staff|all) (?:will|would|shall|should|is to|are to|to|need to|is going to|are going to) [a-z])");

    /** ", and the Clerk was asked to": where what was asked for begins. */
    private static final Pattern AND_ASKED = Words.pattern(
            "(?:,? (?:and|so|but)|[;,]) (?=(?:(?:the |The )?{post}|(?:the |The )?[A-Z][\\w.]*(?: [A-Z][\\w'\u2019]*){0,2}|officers|staff|members) (?:was|were) "
                    + "(?:asked|requested|instructed|tasked|directed|invited) to )");

    /** "asked if they had been told, and Mr Moor will": what is to be done, behind what was asked. */
    private static final Pattern AND_WILL = Pattern.compile(
            " and (?=the [A-Z][a-z]+(?: [A-Z][a-z]+){1,3} (?:was|is) to [a-z])|(?:, (?:and|so|but)|;) (?=(?:(?:Mr|Mrs|Ms|Dr|Cllr|Cr|Councillor)\\.? )?[A-Z][\\w'\u2019-]*(?: [A-Z][\\w'\u2019-]*)? (?:will|is to) [a-z])");

    /** "no tent was thought to be needed, Kit to bring his own" */
    private static final Pattern COMMA = Pattern.compile(
            ", (?=[A-Z][\\w'\u2019-]*(?: [A-Z][\\w'\u2019-]*)? (?:to|will|undertook to|agreed to|offered to) [a-z])");

    /** "said that if he were asked, he would": on a condition. */
    private static final Pattern IF = Pattern.compile("\\b(?:if|unless)\\b");

    private static final Pattern AND_WOULD = Pattern.compile(
            "(?:,? and|,? but|;) (?:it |this |these |they )?((?:would|will) (?:now |then |also )?(?:be|come|go) )");

    private static final Pattern CALLED =
            Pattern.compile("(?:that )?([A-Z]\\w+(?:(?: and |, )[A-Z]\\w+){0,3}) (?:would|will|should|to) ");

    /** "She'll": the same as "she will". */
    private static final Pattern SHORT_WILL = Pattern.compile("\\b((?i:he|she|they|we)|[A-Z][a-z]+)['\u2019]ll ");

    /** "but he'd try": the same as "he would try"; "he'd gone" is not. */
    private static final Pattern SHORT_WOULD = Pattern.compile(
            "(?<=(?:but|and|so) )(he|she|they|we)['\u2019]d (?=(?:also |then )?(?:try|ask|look|find|see|check|get|speak|write|send|ring|chase|bring|report|raise|follow|contact|do|go|have|let)\\b)");

    /** No sentence that commits somebody is longer before it does. */
    private static final int LONGEST = 900;

    private static final int SHORTEST = 9;

    private static final Pattern TELLS = Pattern.compile(
            "(.{2,90}?) (?:also |then |further )?(?:stated|said|advised|confirmed|concluded|assured|indicated|replied|responded|promised)\\b.{0,60}? that .*? (?:would|will) be ");

    /** "Offered to look into grants": whoever spoke before. */
    private static final Pattern ELIDED = Pattern.compile(
            "(?:(?:(?:Has|Have|Also|Kindly) )?(?:[Oo]ffered|[Uu]ndertook|[Vv]olunteered|[Pp]romised) to|Going to) ([a-z-]+)\\b");

    /** "Additionally, ": says nothing of who and what. */
    private static final Pattern OPENER = Pattern.compile(
            "^(?:Noting|Having|Given|In view of|In light of)\\b[^.;]{3,160}?, (?=(?:the [A-Z][a-z]+(?: [A-Z][a-z]+)*|it was|members) (?:[a-z]+ly )?(?:agreed|decided|asked|requested))|^(?:Additionally|Also|In addition|In the mean ?time|Meanwhile|Finally|Furthermore|Consequently|Accordingly|Therefore|Subsequently),? (?=[A-Z]|the |it |this )|^[A-Z][\\w' /-]{1,40}: (?=will [a-z]|[A-Z][\\w.]* (?:requested|asked|would like|will|to) )");

    /** "Councillor Moor (S)": which of two of the same name. */
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<=[a-z]) \\([A-Z]{1,2}\\)(?= [a-z])");

    /** "would let both know and", in front of "it was hoped" */
    private static final Pattern AND_TOLD = Pattern.compile(",? (?:and|but|although|though) ?$");

    private static final Stems WILL = Stems.of("'ll |\u2019ll ");

    private static final Stems WOULD = Stems.of("'d |\u2019d ");

    private static final Stems JOINS = Stems.of(" but | and | so |, |;");

    private static final Stems AHEAD = Stems.of(" will | would | shall | should | to |going ");

    private static final Stems AGREES = Stems.of("agreed|requested|decided|AGREED");

    private final OwnerReader owners;
    private final Names names;
    private final Doer doer;
    private final Undertaking undertaking;
    private final Asking asking;
    private final Assigning assigning;

    Commitments(OwnerReader owners, Names names) {
        this.owners = owners;
        this.names = names;
        this.doer = new Doer(names);
        this.undertaking = new Undertaking(names, doer);
        this.asking = new Asking(owners, doer);
        this.assigning = new Assigning(doer);
    }

    /** What a sentence commits somebody to: the owner it names, if any. */
    record Commitment(String owner) {}

    /**
     * The commitment in the sentence, or {@code null}.
     *
     * @param last whom "he" and "she" mean, or {@code null}
     */
    Commitment in(String sentence, boolean listed, String last) {
        String s = OPENER.matcher(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence)
                .replaceFirst("")
                .replace("& will ", "and will ");
        s = WILL.in(s) ? SHORT_WILL.matcher(s).replaceAll("$1 will ") : s;
        s = WOULD.in(s) ? SHORT_WOULD.matcher(s).replaceAll("$1 would ") : s;
        s = s.contains(") ") ? FIRST_LETTER.matcher(s).replaceAll("") : s;
        if (s.length() < SHORTEST) {
            return null;
        }
        if (NoTask.is(s)) {
            return behindBreak(s, last);
        }
        Commitment by = undertaking.in(s, last);
        if (by != null) {
            return by;
        }
        Matcher elided = ELIDED.matcher(s);
        if (elided.lookingAt() && Deeds.isTask(elided.group(1))) {
            return new Commitment(last);
        }
        if (Asking.wants(s)) {
            return new Commitment(null);
        }
        by = byPronoun(s);
        if (by != null) {
            return by;
        }
        int told = NoTask.told(s);
        if (told >= 0) {
            return told == s.length() - 1 && assigning.named(s)
                    ? assigning.in(s, listed, null)
                    : beforeTold(s, told, last);
        }
        Matcher agreed = IT_WAS_AGREED.matcher(s);
        if (AGREES.in(s) && agreed.find()) {
            String what = s.substring(agreed.end());
            return agreed.group().contains("requested") || Agreed.leavesTask(what, names)
                    ? new Commitment(agreedOwner(what.trim().replaceFirst("^for (?=[A-Z])", "")))
                    : null;
        }
        by = asking.in(s, last);
        by = by == null ? assigning.in(s, listed, last) : by;
        by = by == null ? behindConjunction(s) : by;
        if (by != null) {
            return by;
        }
        return OpenTask.in(s, listed) ? new Commitment(teller(s, last)) : null;
    }

    /** "The Director stated that a report would be requested": who promises what nobody is named for; else whom the sentence names. */
    private String teller(String s, String last) {
        Matcher m = TELLS.matcher(s);
        Commitment by = m.lookingAt() ? doer.subject(m.group(1), last) : null;
        boolean one = by != null && by.owner() != null && !ClauseReader.isDecider(by.owner());
        return one ? by.owner() : owners.read(s);
    }

    /** "No signs as yet \u2013 Jo to order them": what stands behind the break is a sentence of its own. */
    private Commitment behindBreak(String s, String last) {
        int at = Math.max(s.lastIndexOf(" \u2013 "), s.lastIndexOf(" - "));
        at = at < 0 && COMMA.matcher(s).find() || s.startsWith("Await") || s.startsWith("Waiting")
                ? s.lastIndexOf(", ") - 1
                : at;
        return at < 0 ? null : in(s.substring(at + 3), false, last);
    }

    /** "The Clerk would find out more, the Chair asked if ...": what stands before the question commits all the same. */
    private Commitment beforeTold(String s, int told, String last) {
        int comma = s.lastIndexOf(", ", told);
        Commitment by = comma < SHORTEST ? null : in(s.substring(0, comma), false, last);
        Matcher and = AND_TOLD.matcher(s.substring(0, told));
        by = by == null && and.find() && and.start() > SHORTEST ? in(s.substring(0, and.start()), false, last) : by;
        by = by == null ? behindStop(s, last) : by;
        by = by == null ? behindComma(s, told) : by;
        by = by == null && s.contains(" - ") ? behindBreak(s, last) : by;
        by = by == null ? behindAnd(s, told) : by;
        by = by == null ? asking.behindAnd(s, told) : by;
        String rest = s.endsWith("?") ? "" : s.substring(told);
        by = by == null ? behind(AND_WILL, rest) : by;
        by = by == null ? behind(COMMA, rest) : by;
        return by == null && isLeft(s, told) ? new Commitment(null) : by;
    }

    /** "It was felt that the list was too short, and the Clerk was asked to see if ...": what was asked, behind what was felt. */
    private Commitment behindAnd(String s, int told) {
        Matcher m = AND_ASKED.matcher(s);
        return m.find(told) && !s.endsWith("?") ? asking.in(s.substring(m.end()), null) : null;
    }

    /** "The bench had been ordered and would be set up in May": what was done, and what is left. */
    private static boolean isLeft(String s, int told) {
        Matcher m = AND_WOULD.matcher(s);
        return m.find(told) && OpenTask.in("It " + s.substring(m.start(1)), false);
    }

    /** "Ada asked if they would move, Mr Hill said he would think about it" */
    private Commitment behindComma(String s, int told) {
        int comma = s.lastIndexOf(", ");
        boolean sentence = comma > told && comma + 2 < s.length() && Character.isUpperCase(s.charAt(comma + 2));
        return sentence ? undertaking.in(s.substring(comma + 2), null) : null;
    }

    /** "The fair is near, but Ada will order flags": a clause of its own, with who is to act at its head. */
    private Commitment behindConjunction(String s) {
        return behind(CONJUNCTION, s);
    }

    private Commitment behind(Pattern conjunction, String s) {
        Matcher m = JOINS.in(s) && AHEAD.in(s) ? conjunction.matcher(s) : null;
        while (m != null && m.find()) {
            Commitment by = assigning.in(s.substring(m.end()), false, null);
            if (by != null
                    && (by.owner() == null
                            || names.isSomebody(by.owner())
                            || names.couldBeCalled(by.owner())
                            || Actors.endsWithPost(by.owner()))) {
                return by;
            }
        }
        return null;
    }

    /** What stands behind a semicolon is a sentence of its own. */
    private Commitment behindStop(String s, String last) {
        int stop = s.lastIndexOf("; ");
        return stop < 0 ? null : in(s.substring(stop + 2), false, last);
    }

    /** "that Jo would order it": whom nothing but the sentence names. */
    private String agreedOwner(String what) {
        Matcher called = CALLED.matcher(what);
        String owner = owners.read(what);
        return owner == null && called.lookingAt() && names.couldBeCalled(called.group(1)) ? called.group(1) : owner;
    }

    /** "The Clerk advised that the owner had not replied, but she would chase him": who acts is the subject in front. */
    private Commitment byPronoun(String s) {
        Matcher m = PRONOUN.matcher(s);
        boolean task = (s.contains(" will ") || s.contains(" would ") || s.contains(" should "))
                && m.find()
                && (Deeds.isTask(m.group(1)) || Doer.isActOf(m.group(1), s, m.end(1)))
                && NoTask.told(s.substring(m.start())) < 0;
        if (!task) {
            return null;
        }
        String front = s.substring(0, m.start());
        if (Doer.tellsOfAnother(front)
                || m.group().startsWith(", ") && IF.matcher(front).find()) {
            return null;
        }
        String nearest =
                names.subject(front.substring(front.lastIndexOf(", ") + 1).trim());
        String subject = nearest == null ? names.subject(front) : nearest;
        return subject == null && !front.startsWith("We ") ? null : new Commitment(subject);
    }
}
