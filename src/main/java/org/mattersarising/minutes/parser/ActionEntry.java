package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Tells what stands behind the word "Action", or in a list under it, and is no task. Spec 16.28. */
final class ActionEntry {

    /** "Action: B. Adoption of the budget" names the kind of an agenda item, not a task. */
    private static final Pattern AGENDA_TYPE = Pattern.compile(
            "(?![A-Z]\\. ?[A-Z][\\w'\u2019-]+,? (?:to (?!the\\b|an?\\b)[a-z]|will\\b|/))[A-Z0-9]{1,3}[.)] .*");

    /** "Action: Approved the minutes", "Action: On a motion by A, seconded by B": what was done, and nothing is left to do. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?:Moved|Motion|On (?:a |the )?motion|(?:Unanimously )?(?:[Aa]pproved|[Aa]dopted|[Aa]ccepted|[Rr]atified|[Rr]eceived|[Nn]oted|[Cc]arried|[Pp]assed|[Aa]uthori[sz]ed|[Dd]enied|[Tt]abled|[Ff]iled|[Cc]onfirmed|[Ee]lected|[Aa]ppointed)\\b(?! by\\b))");

    /** "Action: No action taken." */
    private static final Pattern NONE = Pattern.compile(
            "(?i)^(?:none|n/a|nil|no action)\\b|\\bno (?:\\w+ )?action(?: was)? (?:was )?(?:taken|required|needed|necessary)\\b|took no (?:\\w+ )?action");

    /** "Finance Plan Update", "Discussion on the pier": an entry of an agenda, whose actions a board takes. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:Updates?|Discussion|Presentation|Consideration|Report|Approval|Adoption|Award|Authori[sz]ation|Resolution|Ordinance|Public [Hh]earing|(?:Approval of )?(?:[Tt]he )?[Mm]inutes(?= of |$))\\b(?:,| and| on| of| to|:|$).*");

    /** The head of a column that the extraction set below that of the tasks. */
    private static final Pattern COLUMN = Pattern.compile(
            "(?i)(?:progress|status|owners?|leads?|due(?: date)?|updates?|comments?|deadline|target(?: date)?|by (?:whom|when)|responsib(?:le|ility)|who|when|date)[.:]?");

    /** "https://example.org/7": where something is to be found. */
    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+>?\\.?");

    private ActionEntry() {}

    /** Whether nothing is to be done, or the words only name the kind of an item. */
    static boolean isNone(String text) {
        return AGENDA_TYPE.matcher(text).matches() || NONE.matcher(text).find();
    }

    /** Whether it tells what the meeting did. */
    static boolean isTaken(String text) {
        return TAKEN.matcher(text).lookingAt();
    }

    /** Whether it only says where something is to be found. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether it is the title of an item: "Update on the pier", or in capitals throughout, and for nobody. */
    static boolean isTitle(String text) {
        if (TITLE.matcher(text).matches() || COLUMN.matcher(text).matches()) {
            return true;
        }
        String[] words = text.split(" ");
        for (String word : words) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length > 3 && !text.endsWith(".") && TaskOwner.in(text) == null && !Deeds.is(words[0]);
    }
}
