package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who does something in a sentence that a pattern has cut into somebody and a verb. */
final class Doer {

    /** What may stand between somebody and what they do. */
    static final String ADVERBS =
            "(?:(?:also|then|therefore|further|both|now|still|again|subsequently|kindly|(?!reply|supply|apply|comply|rely)[a-z]+ly)"
                    + " ){0,2}";

    /** "take his place", behind "to": to be somebody, and not to do something. */
    static final String TAKE_A_SEAT = "take (?:his|her|their|the) (?:place|seat|role|position|chair)\\b";

    /** "and he", "they": whoever acted in the sentence before. */
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)(?:.*(?:,| and| but| which| that)) (?:he|she|they)|he|she|they");

    /** Verbs that tell how things are: committed to by nobody. */
    private static final Pattern STATE = Pattern.compile(
            "(?:be|have|see|need|like|want|remain|stay|become|cost|depend|mean|include|involve|continue|benefit|expect|prefer|know|believe|think|feel|cease|allow|exist|receive|wish|welcome|appreciate|hope|not|no|the|an?|date|say|focus|apply|occur|happen|grow|rise|fall|result|require|affect|favour|favor|support|oppose|object|vote|resume|fulfil|abide|adhere|respect|honou?r|uphold|defend)");

    private static final Pattern OPINION = Pattern.compile(
            "favou?r|support|oppose|object|prefer|like|welcome|expect|feel|think|know|believe|hope|wish|want|love|appreciate");

    private static final Pattern HE = Pattern.compile("(?:He|She) [a-z]");

    private static final Pattern AND = Pattern.compile(",? (?:and|but)\\s*$");

    /** "introduced the sergeant, who is new": what follows tells of him. */
    private static final Pattern WHO_IS = Pattern.compile(", (?:who|which) [^,;]*$");

    /** "The Coach has a list that he": of whom the sentence speaks. */
    private static final Pattern THAT_HE = Pattern.compile(" (?:that|which|as) (?:he|she)$");

    /** "... and AB apologised": who acts in the last clause before "and". */
    private static final Pattern NEAREST =
            Pattern.compile(".*(?: and |, )([A-Z][\\w.]*(?: [A-Z][\\w'\u2019-]+)?) \\w+ed$");

    /** "for this purpose A Moor": the full stop in front of who acts is missing. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?!After |Following |On |In |At |When |Once |With ).{12,}(?<!\\b(?:if|whether|when|until|how|what|which|where|by|with|of|for|to|from|and))[\\w)] ([A-Z][\\w.]*(?: [A-Z][\\w.]*)? ([A-Z][\\w'\u2019-]+))");

    private static final Pattern DOING = Pattern.compile(
            " (?!working (?:on|with|towards))([a-z]{2,14}ing)\\b| (?:working (?:on|with|towards)|in charge of|responsible for|the (?:point|lead|contact) (?:person )?(?:for|on))\\b");

    /** Where somebody will be is no task. */
    private static final Pattern PRESENCE =
            Pattern.compile("returning|attending|visiting|joining|standing|running|meeting|acting|serving|chairing");

    private static final Pattern HAVE = Pattern.compile(
            " an? (?:\\(?\\w+\\)? )?(?:word|look|chat|go|conversation)\\b| (?:it|this|that|them|these) (?:for|to|by|at|in|ready)\\b");

    /** "have a draft for May" */
    private static final Pattern HAVE_READY = Pattern.compile(
            " (?:(?:an?|the|some|his|her|their|more) )?(?:[\\w-]+ ){0,2}?(?:drafts?|summary|breakdown|note|version|reports?|answers?|figures|quotes?|quotations?|results?|comments|forms?|prices?|updates?|lists?|plans?|proposals?|papers?|copy|costs?|information|something|numbers|news) (?:of the [\\w ]{2,30} )?(?:for|by|at|ready|in time|to|in front of|before|with)\\b");

    /** "go round", "drop it off", "stop in", "pop along" */
    private static final Pattern ERRAND = Pattern.compile(
            " (?:round|over|along|through|in|by|up|down|back|and|(?:it|them|this|these|the [\\w ]{2,20}?) (?:off|in|round|over|back|to|at))\\b");

    private static final Pattern INCLUDE = Pattern.compile(" .{3,60} (?:in|with) (?:the|its|their|our|each) ");

    private static final Pattern CONTINUE = Pattern.compile(" (?:with|[a-z]{2,}ing (?:on|to|with|the|for|up|out)) ");

    /** "have the meter tested" */
    private static final Pattern HAVE_DONE = Pattern.compile(
            " (?:the|his|her|their|its|it|them|this|these|those|same) (?:[\\w'\u2019-]+ ){0,4}?(?:(?!need)[a-z]{3,}(?:ed|tten|ken|ven)|made|done|sent|put|cut|built|set|brought|laid|paid)\\b| (?:the |our |[A-Z]|staff|someone|somebody)[\\w'\u2019 ]{0,30}? (?:send|write|look|check|contact|do|run|patrol|prepare|draft|call|speak|put|get|make|repair|fix|inspect|review|bring|take|drive|go|ask|see|visit|find|work|follow|come)\\b");

    private static final Pattern DO = Pattern.compile(
            " (?:an?|another|one|two|some|these|those|this|that|it|so|the (?!honou?rs|same)\\w+)(?: |$|[.!])");

    private static final Pattern SEE = Pattern.compile(
            " (?:if|whether|that|about|what|how|who|to (?:it|this|that|these|them)|(?:him|her|them|Mr|Mrs|Ms|Dr|Cllr)(?= ))\\b");

    private final Names names;

    Doer(Names names) {
        this.names = names;
    }

    /** "would favour": what somebody thinks of a thing. */
    static boolean isOpinion(String verb) {
        return OPINION.matcher(verb).matches();
    }

    static boolean isState(String verb) {
        return STATE.matcher(verb).matches();
    }

    /** "will be sending": the verb of the form behind, or "be". */
    private static String doing(String s, int from) {
        Matcher m = DOING.matcher(s).region(from, s.length());
        if (!m.lookingAt()) {
            return "be";
        }
        if (m.group(1) != null && PRESENCE.matcher(m.group(1)).matches()) {
            return "be";
        }
        String base = m.group(1) == null ? "organise" : Deeds.doing(m.group(1));
        return base == null ? "be" : base;
    }

    static boolean isPronoun(String words) {
        return PRONOUN.matcher(words).matches();
    }

    Names names() {
        return names;
    }

    /** Somebody and a verb that leaves something to do. */
    Commitments.Commitment deed(Pattern pattern, String s, String last) {
        return deed(pattern, s, last, 1);
    }

    /**
     * Somebody and a verb that leaves something to do, the first of several.
     *
     * @param most how often the words of the pattern may stand in the sentence
     */
    Commitments.Commitment deed(Pattern pattern, String s, String last, int most) {
        Matcher m = pattern.matcher(s);
        int from = 0;
        for (int tries = 0; tries < most && m.region(from, s.length()).find(); tries++) {
            from = m.start(2);
            String verb = m.group(2).equals("be") ? doing(s, m.end()) : m.group(2);
            boolean state = STATE.matcher(verb).matches() && !isActOf(verb, s, m.end())
                    || verb.equals("take") && s.startsWith(" place", m.end());
            String who = tries == 0 ? m.group(1) : s.substring(0, m.end(1));
            Commitments.Commitment by = state ? null : subject(who, last);
            boolean going = !verb.equals(m.group(2));
            if (going
                    && (by == null
                            || by.owner() == null
                            || !isSomebody(by.owner())
                                    && !(ClauseReader.isDecider(by.owner()) && s.startsWith(" will ", m.end(1))))) {
                continue;
            }
            if (by != null
                    && (Deeds.is(verb)
                            || isActOf(verb, s, m.end())
                            || by.owner() != null
                                    && (names.isNamed(by.owner())
                                            || names.isPersonal(by.owner())
                                            || Actors.isSole(by.owner())))) {
                return by;
            }
        }
        return null;
    }

    /** "apply to", "think about", "continue with": done by somebody, though "apply", "think" and "continue" are not. */
    static boolean isActOf(String verb, String s, int end) {
        return verb.equals("set") && s.startsWith(" up ", end)
                || verb.equals("apply") && (s.startsWith(" for ", end) || s.startsWith(" to ", end))
                || verb.equals("continue")
                        && CONTINUE.matcher(s).region(end, s.length()).lookingAt()
                || verb.equals("have")
                        && (HAVE_READY.matcher(s).region(end, s.length()).lookingAt()
                                || HAVE.matcher(s).region(end, s.length()).lookingAt()
                                || HAVE_DONE.matcher(s).region(end, s.length()).lookingAt())
                || (verb.equals("go") || verb.equals("drop") || verb.equals("stop") || verb.equals("pop"))
                        && ERRAND.matcher(s).region(end, s.length()).lookingAt()
                || verb.equals("do") && DO.matcher(s).region(end, s.length()).lookingAt()
                || verb.equals("see") && SEE.matcher(s).region(end, s.length()).lookingAt()
                || verb.equals("include")
                        && INCLUDE.matcher(s).region(end, s.length()).lookingAt()
                || verb.equals("think") && (s.startsWith(" of ", end) || s.startsWith(" about ", end));
    }

    /** One person, several by name, or who holds a post; not a body, whose doings are plans. */
    private boolean isSomebody(String owner) {
        for (String each : owner.split(" and | & ")) {
            if (names.isOne(each) || !each.toLowerCase(Locale.ROOT).endsWith("staff") && Actors.endsWithPost(each)) {
                return true;
            }
        }
        return false;
    }

    /** "The Chair introduced Mrs Dale, who is new and": what follows is told of her. */
    static boolean tellsOfAnother(String words) {
        return WHO_IS.matcher(words).find();
    }

    Commitments.Commitment subject(String words, String last) {
        Matcher and = AND.matcher(words);
        if (and.find()) {
            Matcher nearest = NEAREST.matcher(words.substring(0, and.start()));
            if (nearest.find() && names.isOne(nearest.group(1))) {
                return new Commitments.Commitment(nearest.group(1));
            }
            // "Councillor Ames replied that it was closed, and undertook to ..."
            String before = words.substring(0, and.start());
            if (tellsOfAnother(before)) {
                return null;
            }
            String nearer =
                    names.subject(before.substring(before.lastIndexOf(", ") + 1).trim() + ".");
            if (nearer != null) {
                return new Commitments.Commitment(nearer);
            }
            String subject = names.subject(before + ".");
            if (subject != null) {
                return new Commitments.Commitment(subject);
            }
            if (HE.matcher(before).lookingAt()) {
                return new Commitments.Commitment(last);
            }
        }
        if (PRONOUN.matcher(words.trim()).matches()) {
            String own = THAT_HE.matcher(words).find() ? names.subject(words + ".") : null;
            if (own != null) {
                return new Commitments.Commitment(own);
            }
            return last == null && words.trim().toLowerCase(Locale.ROOT).endsWith("they")
                    ? null
                    : new Commitments.Commitment(last);
        }
        String actor = names.actor(words);
        if (actor != null) {
            return new Commitments.Commitment(actor);
        }
        Matcher runOn = RUN_ON.matcher(words);
        boolean known = runOn.matches() && names.attends(runOn.group(2));
        return known ? new Commitments.Commitment(runOn.group(1)) : null;
    }
}
