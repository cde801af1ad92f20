package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Tells names of people from posts, places and organisations in a list of those present. */
final class AttendeeName {

    /** "Ann Field", "A. B. Field OBE": a name and the letters behind it. */
    private static final Pattern PERSON = Pattern.compile("^(?:" + Actors.PERSON
            + "|(?:[A-Z]\\.? ?){1,3}[A-Z][\\p{L}'\u2019-]+(?: [A-Z][\\p{L}'\u2019-]+)?)(?:,?"
            + " (?:OBE|MBE|CBE|JP|QC|KC|MP|BEM|DL)){0,12}$");
    /** What stands in brackets beside a name. */
    static final Pattern NOTE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{0,120})[)\\]]");

    /** Words of places and services; no family names. */
    static final Pattern PLACE = Pattern.compile(
            "(?i).*\\b(?:law|governance|health|housing|finance|legal|street|place|people|resources|education|transport|planning|street|road|public|press|nil|none|city|county|borough|district|england|healthwatch|care|development|regeneration|communications?|support|business|community|democratic|scrutiny|safeguarding|children|adults?|environment|property|highways?|leisure|culture|west|north|south|east|voluntary|action|united|kingdom|strategy|performance|policy|quality|nursing|medical)\\b.*");

    /** Words that a name does not have, though a title stands in front of it. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:of|for|and|the|to|was|is|has|had|will|[a-z]{3,}ed|said|that)\\b");

    private AttendeeName() {}

    /** Whether the words are a name, brackets beside it left out. */
    static boolean is(String part) {
        String name = bare(part);
        if (name.length() < 3 || name.length() > 60) {
            return false;
        }
        if (Actors.startsWithTitle(name)) {
            return Actors.isTitled(name) && !SENTENCE.matcher(name).find();
        }
        if (Actors.isHolder(name)) {
            return true;
        }
        return PERSON.matcher(name).matches()
                && !Actors.namesRole(name)
                && !PLACE.matcher(name).matches();
    }

    /** The words without what stands in brackets. */
    static String bare(String part) {
        return NOTE.matcher(part).replaceAll("").replaceAll("[.*+]+$", "").trim();
    }

    /** Whether the words are a person's name and nothing else. */
    static boolean isPerson(String words) {
        return PERSON.matcher(words).matches();
    }
}
