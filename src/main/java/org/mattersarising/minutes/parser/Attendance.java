package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those who attend, as the list of them grows: each with the post beside the name, and who of them is in the chair. */
final class Attendance {

    /** "Councillors A Ford and B Hill": one title for all behind it. */
    private static final Pattern PLURAL = Pattern.compile(
            "(Councillor|Councilmember|Council"
                    + " Member|Cllr|Cr|Alderman|Bailie|Trustee|Commissioner|Supervisor|Director|Member|Governor|Professor|Town Clerk|Clerk|Officer)s\\.?(?= )");

    /** Behind a plural title a family name is enough: "Councillors Ford, Hill and Lane". */
    private static final Pattern FAMILY_NAME =
            Pattern.compile("(?:(?:\u00d3|N\u00ed|De|Mac|Van|Le|St) )?\\p{Lu}[\\p{L}'\u2019-]{2,20}\\.?");

    /** "(in the Chair)", "[presiding]": who leads the meeting; a vice-chair does not. */
    private static final Pattern IN_CHAIR =
            Pattern.compile("(?i)(?!.*vice)(?:(?:in the )?(?:acting )?chair(?:man|woman|person)?(?:,? .*)?|presiding)");

    /** "Chairman" as a post behind the name, with nothing beside it. */
    private static final Pattern CHAIR = Pattern.compile("(?i)(?:in the )?(?:acting )?chair(?:man|woman|person)?");

    private final List<Attendee> attendees = new ArrayList<>();

    /** The title that one plural gives to all behind it: "Councillors A Ford, B Hill and C Lane". */
    private String carried;

    private String chair;

    List<Attendee> attendees() {
        return attendees;
    }

    /** Who is marked as chair, or {@code null}. */
    String chair() {
        return chair;
    }

    boolean isEmpty() {
        return attendees.isEmpty();
    }

    /** A plural title gives itself to the names of its own list only. */
    void newList() {
        carried = null;
    }

    /** Whether family names alone stand for those present. */
    boolean isByFamilyName() {
        return !attendees.isEmpty() && attendees.get(0).name().indexOf(' ') < 0;
    }

    /** Whether the words are a name here: behind a plural title a family name is enough. */
    boolean isName(String part) {
        if (AttendeeName.is(part)) {
            return true;
        }
        Matcher title = PLURAL.matcher(part);
        boolean plural = title.lookingAt();
        String name = plural ? part.substring(title.end() + 1) : part;
        return plural && AttendeeName.is(name)
                || (plural || carried != null)
                        && FAMILY_NAME.matcher(AttendeeName.bare(name)).matches();
    }

    /** Adds the name with the note in brackets behind it. */
    void add(Passage passage, String role, AttendanceLabel group) {
        String text = passage.text();
        Matcher note = AttendeeName.NOTE.matcher(text);
        String beside = role;
        int end = text.length();
        if (note.find()) {
            end = note.start();
            String words = note.group(1);
            if (IN_CHAIR.matcher(words).matches()) {
                chair = text.substring(0, end).trim();
            }
            beside = beside == null ? words : beside;
        }
        Passage name = passage.part(0, end);
        while (!name.isEmpty() && "*+.".indexOf(name.text().charAt(name.text().length() - 1)) >= 0) {
            name = name.part(0, name.text().length() - 1);
        }
        if (name.isEmpty()) {
            return;
        }
        String called = name.text();
        Matcher plural = PLURAL.matcher(called);
        if (plural.lookingAt()) {
            carried = plural.group(1);
            called = carried + called.substring(plural.end());
        } else if (carried != null && !Actors.startsWithTitle(called) && !Actors.isHolder(called)) {
            called = carried + " " + called;
        } else {
            carried = null;
        }
        Passage place = plural.reset().lookingAt() ? name.part(plural.end()) : name;
        attendees.add(new Attendee(called, beside, group.kind(), group.apologies(), place.span()));
    }

    /** Gives a post or an organisation to the one added last. */
    void role(String words) {
        int last = attendees.size() - 1;
        if (last < 0) {
            return;
        }
        Attendee known = attendees.get(last);
        Matcher note = AttendeeName.NOTE.matcher(words);
        while (note.find()) {
            if (CHAIR.matcher(note.group(1)).matches()) {
                chair = known.name();
            }
        }
        String role = AttendeeName.bare(words);
        String whole = known.roleOrOrg() == null
                ? role
                : known.roleOrOrg() + (known.roleOrOrg().endsWith("and") ? " " : ", ") + role;
        if (!role.isEmpty()) {
            attendees.set(last, new Attendee(known.name(), whole, known.kind(), known.apologies(), known.span()));
        }
    }
}
