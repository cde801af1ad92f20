package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its words whether what stands behind a number is a title, and where the title ends that its text runs on from. */
final class ItemTitle {

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:was|were|is|are|has|had|have|will|would|noted|agreed|reported|asked|said|welcomed|introduced|presented|thanked)\\b");

    /** "Finance report: ", "Roof – ", "Security. ": a few words and what sets them off. */
    private static final Pattern LEAD = Pattern.compile("([A-Z][^.:;\u2013]{2,60}?)(?::|\\.| \u2013| -)(?= [^\\d\\s])");

    /** "TREES AT THE QUAY The chair reported": a title in capitals, and its text right behind it. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?=[^a-z]{12})[A-Z][A-Z\\d'\u2019&/,()-]*(?: (?:[A-Z\\d'\u2019&/,():\u2013-]*[A-Z&\u2013:-]|\\d[\\d/.]*)(?=[ \u2013:.]|$)){1,40}");

    /** "To receive the report of the Clerk \u2013 The Clerk said": the words of the agenda, and what was made of them behind a stroke. */
    private static final Pattern AGENDA = Pattern.compile(
            "(To (?:consider|receive|confirm|note|discuss|approve|agree|resolve|review|appoint|elect|adopt|determine|ratify|decide|hear)\\b[^:;]{5,240}?\\.?) ?[\u2013-] (?=\\p{Lu})");

    private static final int MOST = 5;

    private ItemTitle() {}

    /** Where the title in capitals ends that its text runs on from; or 0. */
    static int capitals(String text) {
        Matcher m = CAPITALS.matcher(text.length() > 300 ? text.substring(0, 300) : text);
        if (!m.lookingAt()) {
            return 0;
        }
        int end = m.end();
        // "RESPONSE A memorial", "RESPONSE I moved": the one letter opens the sentence.
        end = text.startsWith(" A", end - 2) || text.startsWith(" I", end - 2) ? end - 2 : end;
        String rest = text.substring(end);
        boolean two = text.substring(0, end).trim().contains(" ");
        boolean goesOn = rest.length() > 12 && rest.chars().anyMatch(Character::isLowerCase);
        return two && goesOn && !DecisionWord.opens(text) && !ActionMark.opens(text) ? end : 0;
    }

    /** A whole sentence with its verb: a numbered paragraph, not a heading. */
    static boolean isSentence(String title) {
        return title.length() > 40 && title.endsWith(".") && hasVerb(title);
    }

    static boolean hasVerb(String title) {
        return VERB.matcher(title).find();
    }

    /** Most of its longer words begin with a capital. */
    static boolean looks(String title) {
        int words = 0;
        int capitals = 0;
        for (String word : title.split(" ", 30)) {
            if (word.length() > 3) {
                words++;
                capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
            }
        }
        return words > 0 && capitals * 3 >= words * 2;
    }

    /** "Agreement of Minutes: the minutes were agreed": where a short heading ends that its text runs on from; or -1. */
    static int lead(String title) {
        Matcher agenda = agenda(title);
        if (agenda != null) {
            return agenda.end(1);
        }
        Matcher m = LEAD.matcher(title);
        boolean leads = m.lookingAt()
                && !isAbbreviated(title, m.end(1))
                && !hasVerb(m.group(1))
                && (looks(m.group(1)) || title.charAt(m.end(1)) == ':' && isShort(m.group(1)));
        return leads ? m.end(1) : -1;
    }

    /** Whether the words of the agenda stand in front, set off from what was made of them. */
    static boolean isOfAgenda(String title) {
        return behindAgenda(title) > 0;
    }

    /** Where the text begins behind the words of the agenda and their stroke; or -1. */
    static int behindAgenda(String title) {
        Matcher m = agenda(title);
        return m == null ? -1 : m.end();
    }

    private static Matcher agenda(String title) {
        Matcher m = title.startsWith("To ") ? AGENDA.matcher(title) : null;
        return m != null && m.lookingAt() ? m : null;
    }

    /** "Election of officers": what a colon sets off needs no capitals. */
    private static boolean isShort(String title) {
        return title.split(" ", MOST + 1).length <= MOST;
    }

    /** "seconded by F. Reid" */
    private static boolean isInitial(String title, int stop) {
        return title.charAt(stop - 2) == ' '
                && stop + 2 < title.length()
                && Character.isUpperCase(title.charAt(stop + 2));
    }

    /** "put by Cllr. Bell": the full stop ends no title. */
    static boolean isAbbreviated(String title, int stop) {
        return stop > 3
                && (Character.isLowerCase(title.charAt(stop - 1)) || isInitial(title, stop))
                && Sentences.endsInAbbreviation(title.substring(0, stop + 1));
    }
}
