package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom the opening of a task names: "Sunita: broker quote", "AB to ask", "kite announce the sprint". */
final class TaskOwner {

    /** "EJ – notify the counsellors", "Sunita: broker quote", "@kite: rotate the keys". */
    private static final Pattern NAMED = Pattern.compile("(@?[\\p{L}][\\p{L}\\d'\u2019_.@-]*(?:(?: |, ?|/| and | &"
            + " |,)@?[\\p{Lu}][\\p{L}\\d'\u2019_.@-]*){0,4})\\s*(?::|\u2013|\u2014|--?(?=\\s))\\s*(?=\\S)");
    /** "[AB] Draft the list", "(AB) Draft the list" */
    private static final Pattern BRACKET = Pattern.compile(
            "\\[([\\p{Lu}][\\w .,/&'\u2019-]{0,30})\\] ?(?=\\S)|\\(([\\p{Lu}][\\w .,/&'\u2019-]{0,30})\\) (?=([A-Z][a-z-]+) )");

    /** Mailing lists name people in small letters; behind the mark the first word before "to" is one. */
    private static final Pattern NICK = Pattern.compile(
            "(?!(?:[Tt]o|[Aa]ll|[Ww]e|[Nn]eed|[Ee]veryone|[Ss]omeone|[Tt]he|[Aa]n?|[Oo]fficers|[Mm]embers|[Ss]taff|[Bb]oard|[Cc]ommittee|[Cc]lerk|[Ii]t|[Tt]his|[Tt]hat|[Tt]here)\\b)(@?[\\p{L}_][\\w.|-]{1,24}(?:(?:,"
                    + " ?| and |/| & )@?[\\p{L}_][\\w.|-]{1,24}){0,4}) (?:to|will|should) (?!be (?:laid|made|sent|put|held|[a-z]+ed)\\b)[a-z]");
    /** "MK, NB get the pump" behind a mark. */
    private static final Pattern INITIALS =
            Pattern.compile("([A-Z]{2,4}(?:(?:, ?|/| and | & ?)[A-Z]{2,4}){0,4}) [a-z]{2,}");
    /** "kestrel announce the sprint" behind a mark. */
    private static final Pattern BARE = Pattern.compile("([a-z_][\\w|-]{1,20}) ([a-z]{3,})\\b");

    /** "Ada order the paint" behind a mark. */
    private static final Pattern FIRST_NAME = Pattern.compile(
            "(?!(?:To|First|Then|Next|Also|Every|Each|Via|All|We|They|For|Please|Will|Need|Must|Maybe|And|By|On|In|At|If|The|An?|Who|Not|No|Just|Try|Now)\\b)([A-Z]\\p{Ll}{1,14}) ([a-z]{3,})\\b(?! (?:of|for|on|from)\\b)");

    private static final Pattern ASSIGNED = Pattern.compile(
            "((?:[A-Z]{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:(?:, ?|/| and | & ?)(?:[A-Z]{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)){0,4}) (?:to|will) (?!be )[a-z]{2,} ");

    /** "Slip: measure it (AB & CD)": who stands behind, and what it is about in front. */
    private static final Pattern INITIALS_BEHIND =
            Pattern.compile("\\(([A-Z]{2,4}(?:(?: ?[&/,] ?| and )[A-Z]{2,4}){0,4})\\)\\.?$");

    /** "on AB: measure the slip", "on AB/CD to measure it" */
    private static final Pattern ON = Pattern.compile(
            "on ([A-Z][A-Za-z]{1,14}(?:(?: ?[&/,] ?| and )[A-Z][A-Za-z]{1,14}){0,4})(?: \\([^()]{1,40}\\))?(?::| to(?= [a-z]))");

    private static final Pattern ANOTHER = Pattern.compile(
            "(?:[,;] (?:and |then |but )?|(?<= [a-z]{2,16}) and )(?=[A-Z][\\w.]*(?: [A-Z][\\w]*)? (?:to|will) [a-z])");

    private TaskOwner() {}

    /** "Ada: Add answers to the form" under a word of decision: who is charged with it, or {@code null}. */
    static String charged(String text) {
        Matcher named = NAMED.matcher(text);
        boolean task = named.lookingAt()
                && text.substring(0, named.end()).trim().endsWith(":")
                && Character.isUpperCase(text.charAt(named.end()))
                && !isTopic(named.group(1))
                && !HeadingLine.isCapitals(named.group(1))
                && Deeds.is(text.substring(named.end()).split("\\W", 2)[0]);
        return task ? named.group(1) : null;
    }

    /** "EJ \u2013 follow up": a name, and behind it what to do. */
    static boolean leads(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.lookingAt()) {
            return false;
        }
        String[] words = text.substring(named.end()).split(" ", 2);
        return Character.isLowerCase(words[0].charAt(0)) || Deeds.is(words[0]);
    }

    /** "MK to ask the bank", "Ada Hill will write": somebody by name or initials, and what to do. */
    static boolean isAssigned(String text) {
        return ASSIGNED.matcher(text).lookingAt();
    }

    /** Whom such a task names, or {@code null}. */
    static String assignee(String text) {
        Matcher m = ASSIGNED.matcher(text);
        return m.lookingAt() ? m.group(1) : null;
    }

    /** Where in "AB to ask the bank, CD to write" another task begins behind a comma, or 0. */
    static int another(String text) {
        Matcher first = ASSIGNED.matcher(text);
        Matcher m = ANOTHER.matcher(text);
        return first.lookingAt() && m.find(first.end()) && isAssigned(text.substring(m.end())) ? m.end() : 0;
    }

    /** Whom a later sentence of the task names: "Draft a list. Ada will print it.", or {@code null}. */
    static String behind(List<Passage> sentences) {
        for (Passage sentence : sentences) {
            Matcher m = ASSIGNED.matcher(sentence.text());
            if (m.lookingAt()) {
                return m.group(1);
            }
        }
        return null;
    }

    /** Whom the opening of a task names, or {@code null} where it is left to the grammar of the sentence. */
    static String in(String text) {
        Matcher behind = INITIALS_BEHIND.matcher(text);
        if (behind.find()) {
            return behind.group(1);
        }
        Matcher on = ON.matcher(text);
        if (on.lookingAt()) {
            return on.group(1);
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.lookingAt() && (bracket.group(1) != null || Deeds.is(bracket.group(3)))) {
            return bracket.group(1) != null ? bracket.group(1) : bracket.group(2);
        }
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt() && !isTopic(named.group(1))) {
            return named.group(1);
        }
        Matcher nick = NICK.matcher(text);
        if (nick.lookingAt()) {
            return nick.group(1);
        }
        Matcher initials = INITIALS.matcher(text);
        if (initials.lookingAt()) {
            return initials.group(1);
        }
        Matcher first = FIRST_NAME.matcher(text);
        if (first.lookingAt() && Deeds.isTask(first.group(2)) && !Deeds.is(first.group(1))) {
            return first.group(1);
        }
        Matcher bare = BARE.matcher(text);
        return bare.lookingAt() && Deeds.is(bare.group(2)) && !Deeds.is(bare.group(1)) ? bare.group(1) : null;
    }

    /** In front of a stroke may stand what it is about: "Website – BG to mend the links". */
    private static boolean isTopic(String words) {
        return words.split(" ").length > 4 || Actors.isThing(words);
    }
}
