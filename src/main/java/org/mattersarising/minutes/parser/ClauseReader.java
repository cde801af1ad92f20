package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The second pass: who, what and by when within one clause. */
final class ClauseReader {

    /** "the Health Committee", "Members": a body that decides. */
    private static final Pattern DECIDER =
            Words.pattern("(?i)(?!.*\\bchief executive)(?:the |this |that ){0,12}(?:[\\w'&-]+ ){0,6}?{board}");

    /** "..., seconded by Cllr Moor": supports what was moved, and is not asked to do it. */
    private static final Pattern SECONDER = Pattern.compile(
            "(?<=.{12}),? (?:and )?(?:was )?seconded by [A-Z][^.;]{1,60}(?:[.;].{0,60})?$|(?<=.{12}),? (?:and )?(?:was )?seconded by [A-Z][\\w.'\u2019-]*(?: [A-Z][\\w.'\u2019-]*){0,3}");

    /** "that the tender BE ACCEPTED": some councils set the verb of a clause in capitals. */
    private static final Pattern IN_CAPITALS = Pattern.compile("\\bBE (?:[A-Z]{4,}LY )?[A-Z]{3,}\\b");

    /** The words of a motion in quotes. */
    private static final Pattern QUOTE = Pattern.compile("^[\"\u201c\u2018] ?(?=(?:That|THAT|that)\\b)");

    /** "tono / request that": the verb in the other language of the place. */
    private static final Pattern OTHER_TONGUE = Pattern.compile("^[\\p{Ll}\\p{M}]{3,14} / (?=[a-z]{3,}\\b)");

    private static final Pattern DECIDED = Pattern.compile("\\b(?:decided|determined)(?= (?:to|that)\\b)");

    private static final Pattern AGREED_THAT =
            Pattern.compile("^It was (?:[a-z]+ly )?(?:agreed|resolved|decided) that ");

    /** Who and when stand within so many characters, or nowhere. */
    private static final int LONGEST = 2_000;

    private final DueReader due;
    private final DayBeside beside;
    private final Names names;
    private final OwnerReader owners;
    private final Commitments commitments;
    private final ActorBehind behind;

    ClauseReader(LocalDate meeting, MeetingsAhead ahead, Predicate<LocalDate> workingDay, People people) {
        this.due = new DueReader(meeting, ahead, workingDay);
        this.beside = new DayBeside(meeting);
        this.names = new Names(people);
        this.owners = new OwnerReader(names);
        this.commitments = new Commitments(owners, names);
        this.behind = new ActorBehind(names);
    }

    Names names() {
        return names;
    }

    OwnerReader owners() {
        return owners;
    }

    Commitments commitments() {
        return commitments;
    }

    /** Reads a clause; the presenters of its item are those who may be meant where it names nobody. */
    Clause read(
            String label, Passage passage, String stem, String word, Supplier<List<String>> presenters, Found found) {
        String whole = passage.text();
        // Who and when stand near the beginning; what runs on for pages is no clause any more.
        String head = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        int moved = Motion.content(head);
        // Who moves a thing is not asked to do it.
        String words = SECONDER.matcher(moved > 0 && moved < head.length() ? head.substring(moved) : head)
                .replaceFirst("");
        words = OTHER_TONGUE.matcher(QUOTE.matcher(words).replaceFirst("")).replaceFirst("");
        String text = IN_CAPITALS.matcher(words).replaceAll(verb -> verb.group().toLowerCase(Locale.ROOT));
        String charged = TaskOwner.charged(text);
        boolean resolves = word.equals("RESOLVED") || word.equals("AGREED") || word.equals("DECIDED");
        charged = charged == null && resolves ? behind.forWhom(text) : charged;
        String named = charged != null ? charged : owners.read(text);
        named = behind.agreed(named, text);
        String asked =
                stem == null ? null : owners.read(AGREED_THAT.matcher(stem).replaceFirst(""));
        // "That the Board:" names who decides, not who acts.
        asked = asked != null && isDecider(asked) ? null : asked;
        named = asked != null ? asked : named;
        named = Actors.whoIs(named);
        boolean todo = charged != null
                || asked != null && FollowUp.isLeft(stem, word, true)
                || FollowUp.isLeft(text, word, named != null)
                || moved > 0 && Agreed.isBare(text, names)
                || text.startsWith("agree that ") && Agreed.isBare(text, names)
                || word.equals("PLAIN") && decidesTask(text);
        named = named == null && todo ? owners.forWhom(text) : named;
        Due when = due.read(text);
        ClauseKind kind = ClauseClassifier.kind(text, word, when.recurs(), todo);
        Owner owner = !todo ? Owner.NONE : named != null ? Owner.explicit(named) : Owner.among(presenters.get());
        return new Clause(
                label,
                whole,
                kind,
                todo,
                owner.name(),
                owner.confidence(),
                owner.candidates(),
                when.phrase(),
                when.date(),
                when.recurs(),
                passage.span(),
                found);
    }

    /** Whether the words name a body that decides, as the Board does, and not somebody who acts for it. */
    static boolean isDecider(String words) {
        return DECIDER.matcher(words).matches();
    }

    /** By when a text is to be done. */
    Due due(String text) {
        return due.read(text);
    }

    /** By when a task is to be done that says nothing of it, as a sentence beside it tells. */
    Due dueAsToldBeside(Passage task, Passage paragraph) {
        return beside.of(task, paragraph);
    }

    /** "decided to withdraw the money", "determined that arrangements would be made" */
    private boolean decidesTask(String text) {
        Matcher decided = DECIDED.matcher(text);
        return decided.find() && Agreed.leavesTask(text.substring(decided.end()), names);
    }

    /** Reads a sentence that commits somebody. */
    InformalAction informal(Passage passage, String owner, Supplier<List<String>> presenters, Found found) {
        String whole = passage.text();
        // Who and when stand near the beginning; what runs on for pages is no clause any more.
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String named = Actors.whoIs(owner != null ? owner : behind.agreed(owners.read(text), text));
        named = named == null ? owners.forWhom(text) : named;
        Due when = due.read(text);
        Owner who = named != null ? Owner.explicit(named) : Owner.among(presenters.get());
        String phrase = when.phrase() != null ? when.phrase() : when.recurs();
        return new InformalAction(
                whole, who.name(), who.confidence(), who.candidates(), phrase, when.date(), passage.span(), found);
    }
}
