package org.mattersarising.minutes.parser;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who attended, by the short forms in which minutes speak of them afterwards: "Holt will forward the report" where "City
 * Manager Holt" is among those present, "JB to chase" where "Jo Bell (JB)" is.
 */
final class People {

    /** "Holt", "JB". */
    private static final Pattern WORD = Pattern.compile("[A-Z][\\p{L}'\u2019-]+|[A-Z]{2,4}|\\b[A-Z](?=[. ])");

    /** "Holt and Marsh", "@kite/@wren". */
    private static final Pattern FORMS = Pattern.compile(
            "@?[\\p{L}][\\p{L}\\d'\u2019_.-]*(?:(?:,? and | or | & | \\+ |, ?| ?/ ?)@?[\\p{L}][\\p{L}\\d'\u2019_.-]*){0,4}");

    /** What joins the short forms of several people. */
    private static final Pattern BETWEEN = Pattern.compile(",? and | or | & | \\+ |, ?| ?/ ?");

    /** First name and family name side by side. */
    private static final Pattern FULL = Pattern.compile(
            "(?<![.?!] )\\b([A-Z][\\p{Ll}'\u2019]{2,14}) (?:[A-Z]\\. )?(?=([A-Z][\\p{L}'\u2019-]{2,16})\\b)");

    /** First names that are kept of people named in full; no record has more. */
    private static final int MOST = 2_000;

    /** "Ralph will", "seconded by Bill": a name alone, told by what it does. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:^|[.;:,\u2013] |\\b(?:by|and|that|as|but) )([A-Z][\\p{Ll}'\u2019]{1,14})(?= (?:(will|to|should|would|agreed to|offered to|volunteered to|is to|has agreed to) [a-z]{3,}|reported|said|says|explains|suggests|thinks|wonders|mentions|proposes|volunteers|offers|presented|moved|moves|motioned|seconded|seconds|volunteered|offered|thanked|explained|suggested|asked|attended|mentioned|confirmed|has (?:asked|agreed|offered|made|sent|been|said)|and [A-Z][\\p{Ll}]{1,14} (will|to|should|would)\\b))"
                    + "|\\b(?:[Mm]oved|[Ss]econded|[Pp]roposed) by ([A-Z][\\p{Ll}'\u2019]{1,14})\\b(?! [A-Z])");

    /** Words in small letters: no name is also one of them. */
    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{2,15}\\b");

    /** Capitalised words that open a sentence and act in it without being a person. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:Offered|Agreed|Asked|Wanted|Wants|Needed|Needs|Planned|Plans|Hoped|Hopes|Intended|Decided|Volunteered|Worked|Managed|Proceeded|Promised|Call|Due|Thanks|Up|Welcome|Response|Reference|Changes|Additions|Amendments|Introduction|Reason|Able|Subject|It|He|She|They|We|You|This|That|These|Those|There|Who|Which|What|All|Any|Both|Each|Everyone|Someone|Nobody|Others?|Some|Most|Many|One|Two|Three|And|But|Also|Discussion|Motion|Action|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Highways|Planning|Finance|Parks|Option|Options|Permission|Approval|Authority|Ability|Need|Request|Agreement|Decision|Plan|Plans|Proposal|Aim|Attempt|Efforts?|Time|Access|Application|Invitation|Failure|Refusal|Further|Permit|Reminder|Opportunity|Work|Details|Copy|Copies|Voted|Desire|Continue|Intention|Wish|Goal|Suggestion|Question|Concerns?|Something|Anything|Nothing|Everything|Anyone)");

    private static final int MOST_SMALL = 20_000;

    /** Whether the record calls anybody by one name where that can only be a person: who moves, says, reports. */
    private boolean called;

    /** "Harbour" of "Harbour College": not called like a person. */
    private final Set<String> bodies = new HashSet<>();

    private final Set<String> alone = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> forms;
    private final Set<String> mentioned = new HashSet<>();

    private People(Set<String> forms) {
        this.forms = forms;
    }

    /** Also takes the first names of people whom the text names in full. */
    void mentioned(String text) {
        Matcher m = FULL.matcher(text);
        while (mentioned.size() < MOST && bodies.size() < MOST && m.find()) {
            if (Actors.namesRole(m.group(2))) {
                bodies.add(m.group(1));
            }
            if (Actors.isPerson(m.group(1) + " " + m.group(2)) && !Actors.isTitleWord(m.group(1))) {
                mentioned.add(m.group(1));
            }
        }
        Matcher one = ALONE.matcher(text);
        while (alone.size() < MOST && one.find()) {
            alone.add(one.group(1) != null ? one.group(1) : one.group(4));
            called |= one.group(2) == null && one.group(3) == null;
        }
        Matcher word = SMALL.matcher(text);
        while (small.size() < MOST_SMALL && word.find()) {
            small.add(word.group());
        }
    }

    /** Whether the word is the first name of somebody the text names in full. */
    boolean mentions(String word) {
        return mentioned.contains(word) || isAlone(word);
    }

    /** Whether people are called by that word alone, singly or joined: "Ralph and Keray". */
    private boolean isAlone(String words) {
        boolean acts = false;
        for (String each : BETWEEN.split(words.length() > 60 ? "" : words)) {
            acts |= alone.contains(each);
        }
        return called && acts && couldBeCalled(words);
    }

    /** Whether each of the words is written like a name and like nothing else in the text. */
    boolean couldBeCalled(String words) {
        if (words.length() > 60 || !FORMS.matcher(words).matches()) {
            return false;
        }
        for (String each : BETWEEN.split(words)) {
            boolean name = Character.isUpperCase(each.charAt(0))
                    && !bodies.contains(each)
                    && !NOBODY.matcher(each).matches()
                    && !Deeds.isDone(each)
                    && !each.matches("[A-Z]{2,}s")
                    && !each.matches(".{3,}(?:tions?|ments?|ities|ness)")
                    && !Actors.namesRole(each)
                    && !Actors.isThing(each)
                    && !small.contains(each.toLowerCase(Locale.ROOT));
            if (!name && !forms.contains(each)) {
                return false;
            }
        }
        return true;
    }

    static People of(List<Attendee> attendees) {
        Set<String> forms = new HashSet<>();
        for (Attendee attendee : attendees) {
            StringBuilder initials = new StringBuilder();
            String name = attendee.name();
            Matcher m = WORD.matcher(
                    Actors.isHolder(name) && !Actors.isTitled(name) ? name.substring(name.lastIndexOf(' ') + 1) : name);
            while (m.find()) {
                String word = m.group();
                if (!Actors.isTitleWord(word) && !Actors.namesRole(word)) {
                    if (word.length() > 1) {
                        forms.add(word);
                    }
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
