package org.mattersarising.minutes.parser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who attended, by the short forms in which minutes speak of them afterwards: "Holt will forward the report" where "City
 * Manager Holt" is among those present, "JB to chase" where "Jo Bell (JB)" is.
 */
final class People {

    /** "Holt", "JB". */
    private static final Pattern WORD = Pattern.compile("[A-Z][\\p{L}'\u2019-]+|[A-Z]{2,4}");

    /** "Holt and Marsh", "@kite/@wren". */
    private static final Pattern FORMS = Pattern.compile(
            "@?[\\p{L}][\\p{L}\\d'\u2019_.-]*(?:(?: and | & |, ?|/)@?[\\p{L}][\\p{L}\\d'\u2019_.-]*){0,4}");

    /** What joins the short forms of several people. */
    private static final Pattern BETWEEN = Pattern.compile(" and | & |, ?|/");

    /** First name and family name side by side. */
    private static final Pattern FULL =
            Pattern.compile("(?<![.?!] )\\b([A-Z][\\p{Ll}'\u2019]{2,14}) (?=([A-Z][\\p{L}'\u2019-]{2,16})\\b)");

    /** First names that are kept of people named in full; no record has more. */
    private static final int MOST = 2_000;

    private final Set<String> forms;
    private final Set<String> mentioned = new HashSet<>();

    private People(Set<String> forms) {
        this.forms = forms;
    }

    /** Also takes the first names of people whom the text names in full. */
    void mentioned(String text) {
        Matcher m = FULL.matcher(text);
        while (mentioned.size() < MOST && m.find()) {
            if (Actors.isPerson(m.group(1) + " " + m.group(2)) && !Actors.isTitleWord(m.group(1))) {
                mentioned.add(m.group(1));
            }
        }
    }

    /** Whether the word is the first name of somebody the text names in full. */
    boolean mentions(String word) {
        return mentioned.contains(word);
    }

    static People of(List<Attendee> attendees) {
        Set<String> forms = new HashSet<>();
        for (Attendee attendee : attendees) {
            StringBuilder initials = new StringBuilder();
            String name = attendee.name();
            Matcher m = WORD.matcher(Actors.isHolder(name) ? name.substring(name.lastIndexOf(' ') + 1) : name);
            while (m.find()) {
                String word = m.group();
                if (!Actors.isTitleWord(word) && !Actors.namesRole(word)) {
                    forms.add(word);
                    initials.append(word.charAt(0));
                }
            }
            forms.add(attendee.name());
            if (initials.length() > 1) {
                forms.add(initials.toString());
            }
        }
        return new People(forms);
    }

    /** Whether each of the words, joined by commas, strokes or "and", is a short form of somebody who attended. */
    boolean knows(String words) {
        String w = words.trim();
        if (w.length() < 2 || w.length() > 80 || !FORMS.matcher(w).matches()) {
            return false;
        }
        for (String each : BETWEEN.split(w)) {
            String form = each.startsWith("@") ? each.substring(1) : each;
            if (!forms.contains(form) && !each.startsWith("@")) {
                return false;
            }
        }
        return true;
    }
}
