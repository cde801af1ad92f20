package org.mattersarising.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an action's life, such as {@code 2026-04-20 more time until 2026-06-30: Both trusts want to try the form first.}
 *
 * @param whom the key of the person to whom, or null
 * @param until a date, or null
 * @param words what was said; may be empty
 */
record Happening(LocalDate day, String verb, String whom, LocalDate until, String words) {

    private static final Pattern LINE = Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d) (?<verb>[a-z]+(?: [a-z]+)?)"
            + "(?: to (?<whom>[a-z]+))?(?: until (?<until>\\d{4}-\\d\\d-\\d\\d))?(?:: (?<words>\\S.*))?");

    static Happening parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("This is not a line of an action's life: " + line);
        }
        String until = matcher.group("until");
        String words = matcher.group("words");
        return new Happening(
                LocalDate.parse(matcher.group("day")),
                matcher.group("verb"),
                matcher.group("whom"),
                until == null ? null : LocalDate.parse(until),
                words == null ? "" : words);
    }
}
