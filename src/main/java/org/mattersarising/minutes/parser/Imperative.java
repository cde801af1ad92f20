package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks that only say what is to be done: "Ask the bank for a form", "To arrange a visit." Spec 8.5, 16.24. */
final class Imperative {

    private static final Pattern BARE_TASK = Pattern.compile(
            "(?:To |(?=Chase|Contact|Investigate|Arrange|Circulate|Email|Liaise|Remind|Order|Obtain|Follow up|Write to|Ask|Invite|Find out|Look into|Check))((?i:arrange|ask|book|buy|chase|check|circulate|contact|email|find|follow|get|investigate|invite|liaise|look|obtain|order|organise|purchase|put|remind|remove|research|ring|send|speak|update|write)) (?!.*:)(?!from\\b|re\\b|of\\b)(?:[a-z]|[A-Z]{2})");

    /** "Ask the bank for a form", in a list. */
    private static final Pattern IMPERATIVE = Pattern.compile(
            "(?:Then |First |Also |then |first |also )?(?:[Aa]sk|[Tt]alk to|[Ii]nclude|[Ss]ummari[sz]e|[Cc]ancel|[Aa]dvise|[Cc]lose|[Ii]nform|[Nn]otify|[Pp]ost|[Rr]eplace|[Rr]epair|[Cc]lean|[Rr]egister|[Rr]enew|[Tt]ransfer|[Ss]ubmit|[Cc]omplete|[Aa]pply for|[Uu]pload|[Ff]inali[sz]e|[Ll]et|[Gg]ive|[Bb]ring|[Dd]iscuss with|[Cc]heck|[Ff]ind|[Ss]end|[Ww]rite|[Ee]-?mail|[Cc]ontact|[Ii]nvite|[Pp]ublici[sz]e|[Dd]raft|[Ss]hare|[Aa]rrange|[Oo]rgani[sz]e|[Bb]uy|[Oo]rder|[Uu]pdate|[Rr]eopen|[Pp]ing|[Cc]hase|[Ss]et[- ]up|[Cc]reate|[Pp]repare|[Ww]ork out|[Gg]et|[Bb]ook|[Ll]ook into|[Ii]nvestigate|[Ff]ollow up|[Cc]irculate|[Rr]emind|[Aa]dd|[Rr]emove|[Pp]rint|[Cc]ollect|[Rr]esearch|[Pp]ublish|[Ss]chedule|[Oo]btain|[Ss]peak (?:to|with)|[Ll]iaise|[Pp]urchase(?! orders?\\b)|[Pp]ut up|[Aa]nnounce|[Cc]onfirm|[Dd]evelop|[Ii]nstall|[Mm]ake sure|[Tt]ell|[Ff]ix|[Tt]est|[Cc]ontinue (?:to [a-z]+|with|working)) (?!is\\b|was\\b|of\\b|from\\b|has\\b|by\\b|at\\b|and\\b|on\\b|address)[\\p{L}\\d\"\u201c(@]+ [\\p{L}\\d\"\u201c(&@].*");

    /** "Reopen the slip", "Open up the list" */
    private static final Pattern VERB_AND_WHAT = Pattern.compile(
            "(?!Keep|Retain|Use|Hold|Go)([A-Z][a-z-]+) (?:(?:up|out|back|down|over|off) (?=[a-z]{3,})|(?:the|an?|our|all|any|some|more|new|their|this|these|his|her|its|every|each|two|three) )(?!.*\\?$)");

    /** "Transfer of money is cheap": a sentence with a verb of its own. */
    private static final Pattern IS = Pattern.compile(
            "^(?:(?!(?:if|that|whether|what|who|which|when|as)\\b)\\S+ ){1,6}?(?:is|are|was|were|has been|have been) ");

    /** A longer paragraph is no title, and asks for nothing either. */
    private static final int SHORT = 170;

    private static final int LONGEST = 220;

    private Imperative() {}

    /** Whether an entry of a list asks for something in so many words. */
    static boolean inList(String sentence) {
        if (sentence.length() > LONGEST || sentence.endsWith(":")) {
            return false;
        }
        Matcher verb = VERB_AND_WHAT.matcher(sentence);
        return IMPERATIVE.matcher(sentence).matches()
                || verb.lookingAt()
                        && Deeds.is(verb.group(1))
                        && !IS.matcher(sentence).find();
    }

    /** "To arrange a visit.": a sentence, and no title of an agenda. */
    static boolean alone(String sentence) {
        Matcher m = sentence.length() < SHORT && sentence.endsWith(".") ? BARE_TASK.matcher(sentence) : null;
        return m != null && m.lookingAt() && Deeds.isTask(m.group(1));
    }
}
