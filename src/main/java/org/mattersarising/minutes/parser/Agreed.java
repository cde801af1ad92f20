package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what stands behind "it was agreed": a task ("to arrange a date", "that the Clerk would write", "that an item be
 * added to the agenda") or only how things are to be ("that the target should stay", "that the fair be held in May").
 */
final class Agreed {

    /** "to write": what was agreed, behind "agreed". */
    private static final Pattern TO = Pattern.compile(
            "^\\W{0,3}to (?:(?:[a-z]+ly|also|further|once again|again|then|try (?:and|to)) ){0,2}([a-z][a-z-]+)\\b");

    /** "to hold another session": an event that has to be arranged. */
    private static final Pattern HOLD = Pattern.compile(
            "^\\W{0,3}to (?:hold|run|have|stage|host) (?:an?|another|a further|some) (?:[\\w-]+ ){0,3}?(?:sessions?|meetings?|workshops?|events?|consultations?|surveys?|open days?|briefings?)\\b");

    /** "a workshop should be held". */
    private static final Pattern BE_HELD = Pattern.compile(
            "(?:\\ban?|\\banother|\\ba further|^\\W{0,3}(?:that )?) (?:[\\w-]+ ){0,3}?(?:session|meeting|workshop|event|consultation|survey|open day|briefing|seminar|visit)s? (?:would|should|will|to|could)? ?be (?:held|organised|arranged|convened|set up)\\b");

    /** "be repaired", "would be circulated". */
    private static final Pattern BE = Pattern.compile(
            "(?<!\\b(?:may|can|might|cannot) )\\b(?:be|would be|will be|should be|could be|to be) (?:(?:[a-z]+ly|also|further|re)"
                    + " ){0,2}([a-z][a-z-]+)\\b");

    /** "the Clerk would write". */
    private static final Pattern WILL = Pattern.compile(
            "^(.{0,120}?)\\b(?:would|will|shall|should|is to|are to|to|must) (?:(?:[a-z]+ly|also|further) ){0,2}([a-z][a-z-]+)\\b");

    /** "for Ada to buy a hose" */
    private static final Pattern FOR = Pattern.compile("\\W{0,3}for [A-Z].{1,40}? to ([a-z][a-z-]+)\\b");

    /** "that an update come back", "that a letter would issue". */
    private static final Pattern OUTCOME = Pattern.compile(
            "\\b(?:reports?|updates?|papers?|item|matter|policy|this|it|plans?|proposals?|they|he|she) (?:would |will |should |to )?(?:come|comes|return|returns|report|reports) (?:back|to (?:the|a) (?:next|future|later))\\b"
                    + "|\\bletters? (?:would |will |should |to )?(?:be )?issued?\\b");

    /** "that further information was needed", "that the plans should go on display", "the way forward would be to meet" */
    private static final Pattern WANTED = Pattern.compile(
            "\\bfurther (?:discussion|work|consultation|talks?|enquiries) (?:would|will|should|was|is|were|are)\\b|\\b(?:is|was|are|were|would be) (?:needed|required|necessary)\\b(?! for\\b)|\\b(?:should|would|will|to) go (?:on (?:display|show|the (?:website|agenda|next agenda))|out to)\\b|\\bway forward (?:was|is|would be) (?:for .{2,40} )?to ([a-z]+)\\b");

    private static final Pattern ALL_OF_US = Pattern.compile("(?i)we|we all|all|members|they|he|she");

    private static final Pattern IN_TOUCH = Pattern.compile(
            "\\b(?:(?:be|get|keep|stay) in|maintain|keep up) (?:[a-z]+ )?(?:contact|touch|communication|liaison) with\\b");

    /** "that Mr Ford would replace Mr Hill as signatory": done with by agreeing to it. */
    private static final Pattern AS = Pattern.compile(
            "\\b(?:would|will|should|to) (?:replace|remain|continue|stay|serve|act|stand|take over)\\b.{0,60}\\bas\\b");

    /** "that all would welcome this and would invite the speaker", "to accept it and to write to the owner" */
    private static final Pattern AND =
            Pattern.compile("\\band (?:that |also )?(?:would|will|to|should) (?:also )?([a-z][a-z-]+)\\b");

    /** Words with which somebody is named, and the verb behind them. */
    private static final int LONGEST_SUBJECT = 12;

    /** Clauses behind "that" in which one is looked for who acts. */
    private static final int MOST = 6;

    /** "a savings plan showing": no somebody. */
    private static final Pattern THING = Pattern.compile("(?i)(?:an?|that|any|some|all (?:the )?[a-z]) ");

    private Agreed() {}

    /** @param names tells who can act, by whatever form */
    static boolean leavesTask(String what, Names names) {
        String text = what.length() > 500 ? what.substring(0, 500) : what;
        if (FollowUp.isPayment(text.trim())) {
            return false;
        }
        if (OUTCOME.matcher(text).find() || WANTED.matcher(text).find()) {
            return true;
        }
        if (AS.matcher(text).find()) {
            return false;
        }
        if (IN_TOUCH.matcher(text).find()) {
            return true;
        }
        Matcher to = TO.matcher(text);
        if (to.find() && to.start(1) < 20) {
            return Deeds.isTask(to.group(1)) || HOLD.matcher(text).lookingAt() || alsoDoes(text);
        }
        Matcher forWhom = FOR.matcher(text);
        if (forWhom.lookingAt()) {
            return Deeds.isTask(forWhom.group(1));
        }
        if (BE_HELD.matcher(text).find()) {
            return true;
        }
        Matcher be = BE.matcher(text);
        while (be.find()) {
            if (!text.substring(0, be.start()).endsWith("not ")
                    && !be.group().contains(" not ")
                    && Deeds.isDone(be.group(1))) {
                return true;
            }
        }
        Matcher will = WILL.matcher(text);
        if (will.find() && !will.group(2).equals("be")) {
            String subject = subject(will.group(1));
            boolean actor = Actors.isActor(subject) || names.isNamed(subject);
            boolean somebody = ALL_OF_US.matcher(subject).matches() || names.couldBeCalled(subject);
            if (somebody && Deeds.isTask(will.group(2))) {
                return true;
            }
            boolean person = actor && !ClauseReader.isDecider(subject);
            if (person ? !Doer.isState(will.group(2)) : actor && Deeds.is(will.group(2))) {
                return true;
            }
        }
        return alsoDoes(text) || isBare(text, names);
    }

    /** Whether behind an "and" something is to be done besides. */
    static boolean alsoDoes(String text) {
        Matcher and = AND.matcher(text);
        return and.find() && Deeds.isTask(and.group(1));
    }

    /** Subjunctive: "that the Clerk write to the owner" */
    static boolean isBare(String text, Names names) {
        return bare(text, names) != null;
    }

    /** Who acts in "that the bench stay and that the Clerk write", or {@code null}. */
    static String bare(String text, Names names) {
        int that = text.indexOf("that ");
        for (int tries = 0; that >= 0 && tries < MOST; tries++) {
            String actor = bareBehind(text.substring(that + 5), names);
            if (actor != null) {
                return actor;
            }
            that = text.indexOf("that ", that + 5);
        }
        return null;
    }

    private static String bareBehind(String text, Names names) {
        String[] words = text.split(" ", LONGEST_SUBJECT);
        StringBuilder subject = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            boolean verb = !words[i].isEmpty()
                    && Character.isLowerCase(words[i].charAt(0))
                    && (Deeds.isTask(words[i]) || Deeds.is(words[i]) && Actors.isSole(subject.toString()));
            if (verb
                    && !THING.matcher(subject).lookingAt()
                    && (Actors.isActor(subject.toString()) || names.isNamed(subject.toString()))) {
                return subject.toString();
            }
            subject.append(' ').append(words[i]);
        }
        return null;
    }

    private static String subject(String words) {
        return words.replaceFirst("^.*?\\bthat,? ", "")
                .replaceFirst("^(?:on|by|at|in|from|before|after) [^,]{3,40}, ", "")
                .trim();
    }
}
