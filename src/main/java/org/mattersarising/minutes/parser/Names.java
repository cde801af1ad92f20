package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether words name somebody who acts, at a meeting whose roll is known: a person by whatever form, a post, a body. */
final class Names {

    /** "Once costs are known the Clerk": who acts stands behind the words that say when. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?:Once|When|After|As soon as|Before|Following|Until|If) .{5,120} (the [A-Z][\\w'\u2019-]*(?: [A-Z][\\w'\u2019-]*){0,3})");

    /** "That also", "Following discussion,": what stands in front of the subject. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\"\u201c] ?)?(?i:that |and |also |(?:could|can|would) (?=all |every|members|trustees|the |[a-z]+ please)|further(?:more)?,? |therefore,? |accordingly,? |consequently,? |following"
                    + " (?:this|discussion),? |in response,? |(?:after|following|on|at|in) [^,]{3,60}, ){1,12}");

    /** Where the words for an owner end at the latest. */
    private static final String[] BREAKS = {
        " \u2013 ", " - ", "- ", ": ", "; ", ", and ", ", but ", " so ", " and ", " that ", ", ", " but "
    };

    /** "The Clerk also": what stands between somebody and what they do. */
    private static final Pattern ADVERB =
            Pattern.compile("(?<!^For|^Until|^Right|^Just) (?:also|then|now|still|further|therefore)$");

    /** "Members who have not done it": the words behind only tell which. */
    private static final Pattern WHO = Pattern.compile("(?<=^.{3,40}s) who (?:have|had|has|wish|did|do)\\b.*$");

    /** Marks around the words for an owner. */
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,;:\u2013\u2014-]+|[\\s,;:\u2013\u2014-]+$|(?<=^[A-Z]{2,4})\\.$");

    /** "delegated authority": what is given, not to whom. */
    private static final Pattern POWER =
            Pattern.compile("(?i)(?:the )?(?:delegated |full )?(?:authority|powers?|permission|approval|consent)");

    /** "by the Department", "to the group": behind something else, and not who acts. */
    private static final Pattern BEHIND = Pattern.compile("(?:by|to|of|for|with|from|about) ");

    /** Names nobody by itself. */
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)(?:the|an?|it|he|she|they|this|that|these|those|there|which|who|we|i|you|them|him|her)(?: all| both)?");

    private static final Pattern TWO_SENTENCES = Pattern.compile(
            "(?<=[A-Za-z]{2})(?<!\\b(?:Mr|Mrs|Ms|Dr|Clr|Cllr|Cr|Cllrs|Ald|Rev|Prof|Hon|St|Sgt|Capt|Supt))\\. [A-Z]");

    /** A verb with its object behind somebody, or the capitals of a resolution. */
    private static final Pattern VERB = Pattern.compile(
            " (?:(?!read |request |ask )([a-z]{3,}) (?:an?|the|their|its|all|any|some) |BE [A-Z]{3,}| now expected\\b| suggested\\b)");

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** The person or post of whom the sentence speaks, whom "he" or "she" behind it means; or {@code null}. */
    String subject(String sentence) {
        return Subject.of(sentence, this);
    }

    /** Whether a person is named, by whatever form. */
    boolean isOne(String actor) {
        return isPersonal(actor) || Actors.isIndividual(actor);
    }

    /** Whether one person is meant: a name, initials, a short form. */
    boolean isPersonal(String actor) {
        return people.knows(actor) || Actors.isInitials(actor) || Actors.isTitled(actor);
    }

    /**
     * The words if they name an actor, without what only leads up to them; else those behind the last break between clauses:
     * "Councillor Ames asked about the dairy site, and the Team Leader".
     */
    String actor(String words) {
        String w = OPENING.matcher(words.trim()).replaceFirst("").trim();
        w = ADVERB.matcher(EDGES.matcher(w).replaceAll("")).replaceFirst("");
        w = WHO.matcher(w).replaceFirst("");
        int runOn = w.lastIndexOf(" The ");
        w = runOn > 0 ? w.substring(runOn + 1) : w;
        String before = beforeVerb(w);
        if (before != null) {
            return before;
        }
        if (isActor(w)) {
            return w;
        }
        Matcher behind = SUBORDINATE.matcher(w);
        if (behind.matches() && Actors.endsWithPost(behind.group(1))) {
            return behind.group(1);
        }
        for (String end : BREAKS) {
            int at = w.lastIndexOf(end);
            String last = at < 0 ? "" : w.substring(at + end.length());
            if (isActor(last) && beginsClause(last)) {
                return last;
            }
        }
        return null;
    }

    /** "Mayor and Council take a break": who stands in front of a verb and its object, or {@code null}. */
    private String beforeVerb(String w) {
        Matcher verb = VERB.matcher(w);
        while (verb.find()) {
            String front = w.substring(0, verb.start());
            boolean does = verb.group(1) == null || Deeds.is(verb.group(1));
            if (does && !front.endsWith(" to") && isActor(front)) {
                return front;
            }
        }
        return null;
    }

    private boolean isActor(String w) {
        return w.length() >= 2
                && !BEHIND.matcher(w).lookingAt()
                && !POWER.matcher(w).matches()
                && !PRONOUN.matcher(w).matches()
                && !TWO_SENTENCES.matcher(w).find()
                && (Actors.isActor(w) || people.knows(w) || people.mentions(w));
    }

    /** Whether the words are the short name of a person and nothing else. */
    boolean isNamed(String words) {
        return people.knows(words) || people.mentions(words) || Actors.isInitials(words);
    }

    /** Whether the words are somebody who can be given a task: a person by whatever name, who holds a post alone, or several such. */
    boolean isSomebody(String words) {
        return isNamed(words)
                || Actors.isPerson(words)
                || Actors.isSole(words)
                || words.contains(" and ") && Stream.of(words.split(" and ")).allMatch(this::isSomebody);
    }

    /** Whether each of the names or initials is that of somebody on the roll. */
    boolean attends(String words) {
        return people.knows(words);
    }

    /** Whether the word can be nothing but somebody's name, though nobody of that name is known. */
    boolean couldBeCalled(String words) {
        return people.couldBeCalled(words);
    }

    /** Behind a break only a name, or words with an article, are sure to begin a clause. */
    private boolean beginsClause(String w) {
        return w.startsWith("the ")
                || w.startsWith("The ")
                || Character.isUpperCase(w.charAt(0))
                || w.equals("officers")
                || w.equals("staff");
    }
}
