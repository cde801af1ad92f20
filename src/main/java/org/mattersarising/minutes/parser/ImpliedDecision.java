package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Decisions of minutes that know no word of decision: "The accounts were approved", "All agreed to move the date". Spec 4.8. */
final class ImpliedDecision {

    private static final String DONE =
            "(?:agreed|approved|accepted|adopted|homologated|noted|confirmed|ratified|elected|re-elected|appointed|endorsed|decided|resolved|carried|passed|authori[sz]ed|granted|received and noted|awarded|supported|sanctioned|tabled|co-opted|content (?:to|with|that)|voted (?:[a-z]+ly |\\d+ ?(?:to|-|\u2013) ?\\d+ )?(?:to|that|in favou?r)|(?:received|considered|reviewed|discussed) and (?:approved|agreed|accepted|adopted|noted))";
    private static final Pattern DECISION = Pattern.compile(
            "\\b(?:[Ii]t was|[Ii]t is) (?:[a-z]+ly |also |then ){0,2}" + DONE
                    + "\\b|^(?:[^:.\u2013-]{2,90}(?::-?| \u2013| -) )?(?:(?:After|Following|In|By|On|Upon|With|Per|Having) [^,.]{3,60}?,? )?(?:[Tt]he )?(?:[A-Z][\\w'\u2019&-]* ){0,6}?(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Mm]embers|[Aa]ll|[Tt]rustees|[Gg]overnors|[Tt]rusts|[Pp]anel|[Mm]eeting|[Cc]ouncillors|[Ww]e|[Ee]veryone|[Pp]artners|[Tt]eam|[Dd]irectors|[Cc]ommissioners|[Ss]upervisors|[Dd]elegates|[Ss]enators?|[Ss]enate|[Cc]ouncilmembers|[Ss]electmen|[Oo]wners|[Ss]ession) (?:was |were )?(?:[a-z]+ly |also |then |all |present ){0,2}"
                    + DONE
                    + "\\b|\\b(?:[Mm]inutes|[Rr]eports?|[Aa]ccounts|[Bb]udget|[Mm]otion|[Aa]genda|[Pp]roposal|[Pp]lan|[Pp]olicy|[Aa]ction plan|[Aa]pplication|[Ii]nvoices?|[Pp]ayments?|[Rr]esolution|[Tt]erms of [Rr]eference|[Aa]mendments?|[Rr]ecommendations?|[Ss]trategy|[Nn]omination)\\b.{0,220}? (?:was|were|be|is|are) (?:[a-z]+ly |also |then |seconded and |(?:taken as )?read(?:,| and) ){0,2}"
                    + DONE
                    + "\\b|\\b(?:was|were) (?:[a-z]+ly |also |then )?(?:noted|approved|adopted|agreed|accepted|ratified|endorsed|received|confirmed)\\b(?=[.,;:]| by | as | for | subject | and | with | unanimously|$)|, (?:and |so )?(?:the )?(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Tt]rustees|[Mm]embers) (?:[a-z]+ly |also |then ){0,2}"
                    + DONE
                    + "\\b|\\b(?:[Mm]inutes|[Mm]ins|[Aa]genda)\\b[^.]{0,80}? (?:approved|agreed|accepted|confirmed)(?: and signed\\b|\\.?$)|^(?:[Tt]he )?(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Tt]rustees|[Mm]embers) received (?:the|a copy)\\b.{0,200}?\\b(?i:reports?|minutes|calendar|letter|correspondence|petition|statements?|accounts)\\b|\\b(?:proposed|nominated) .{2,60}?,? (?:and )?(?:(?:this|it|he|she) )?(?:was )?(?:seconded|2nd(?:ed)?) by\\b|^(?:Accepted|Approved|Agreed|Noted|Carried|Decided|Deferred|Received|No (?:objections?|comments?|action)(?:\\.|$))\\b|\\bagreed (?:and signed )?as (?:an? |being )?(?:true|correct|accurate)\\b|\\btook note of\\b|\\bwas (?:submitted|presented) and (?:[a-z]+ly )?(?:approved|noted|agreed|adopted)\\b|\\b(?:was|were) (?:duly )?(?:elected|re-elected|appointed|co-opted|nominated)\\b|\\bdecision (?:was|has been) (?:made|taken) (?:not )?(?:to|that)\\b|\\b(?:has|have) been (?:agreed|approved|accepted|adopted|endorsed|ratified)(?: by (?:the|all)\\b| for\\b|[.,]|$)|\\b(?:accepted|approved|agreed|adopted|ratified|endorsed|carried) by (?:the |all )?(?:[Gg]roup|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Mm]embers|[Mm]eeting|[Tt]rustees|[Gg]overnors|all|everyone|those)\\b|\\bsigned (?:off )?as (?:an? )?(?:true|correct|accurate)\\b|^(?:[^:.\u2013-]{2,90}(?::-?| \u2013| -) )?(?:[Tt]he )?(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Mm]embers|[Tt]rustees|[Gg]overnors|[Pp]anel) (?:discussed|considered|reviewed|received|heard|debated)\\b.{3,200}?,? and (?:[a-z]+ly |then )?(?:agreed|approved|accepted|adopted|decided|resolved|voted)\\b|\\b(?:[Mm]eeting|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Mm]embers|[Gg]roup|[Tt]rustees|[Cc]ommissioners|[Gg]overnors) (?:[a-z]+ly |then )?voted (?:[a-z]+ly |\\d+ ?(?:to|-|\u2013) ?\\d+ )?(?:to|that|in favou?r|for)\\b|\\bput on hold\\b|\\bfollowing (?:\\w+ ){0,3}were (?:[a-z]+ly )?(?:elected|appointed|nominated|co-opted)\\b|\\bwas (?:tabled|deferred|postponed|withdrawn|declined)\\b|(?:was|were) (?:duly )?proposed(?: for adoption)? by .{2,60}? (?:and )?seconded by");
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:(?:on (?:a |the )?)?motion (?:by|of|was made|made by|to|that|was)|moved (?:by|that|to)|it was (?:moved|proposed (?:by|and seconded))|proposed by|seconded by)\\b.{0,400}?\\b(?:to|that|approv\\w+|adopt\\w*|adjourn\\w*|accept\\w*|carried|passed|resolved)\\b");
    private static final Pattern LOST = Pattern.compile(
            "(?i)\\b(?:motion|vote|amendment|resolution)\\b.{0,80}\\b(?:failed|lost|defeated|not carried|withdrawn|died)\\b|\\b(?:LOST|DEFEATED|NOT CARRIED)\\b|\\bdied for (?:lack|want)\\b");

    private static final Pattern WAS_AGREED =
            Pattern.compile("^(?:.{0,40}\\b)?[Ii]t was (?:[a-z]+ly )?(?:agreed|noted|decided|approved)\\b");
    /** "This was agreed": what the sentence before proposed. */
    private static final Pattern TAKES_UP = Pattern.compile(
            "(?:This|That|These|(?:The|This) (?:proposal|recommendation|suggestion|motion|item|matter|request|amendment))s? (?:was|were) (?:then |duly |[a-z]+ly |also )?(?:put to the vote and )?(?:agreed|approved|accepted|adopted|supported|endorsed|carried|resolved|ratified)\\b.{0,60}");

    private static final Pattern VOTE =
            Pattern.compile("(?i)(?:carried|all in favou?r|all agreed)(?: unanimously)?\\.?");

    private static final Pattern VERDICT = Pattern.compile(
            "(?i)(?:this was )?(?:unanimously )?(?:noted|agreed|approved|adopted|accepted|deferred|received|no objections?|no comments?|all in favou?r|all agreed|carried|supported|refused|granted)(?: unanimously| by (?:all|acclaim|acclamation|consensus|consent|general consent))?\\.?");

    private static final Pattern OWN = Pattern.compile("I (?:will |hereby |wish to )?move\\b.{0,40}?\\bthat\\b");

    private ImpliedDecision() {}

    /** Whether the sentence is no more than the word: "Noted." */
    static boolean verdict(String sentence) {
        return sentence.length() < 60 && VERDICT.matcher(sentence).matches();
    }

    /** Whether the word only tells how it was voted, on what stands elsewhere. */
    static boolean vote(String sentence) {
        return VOTE.matcher(sentence).matches();
    }

    /** Whether the sentence agrees to what stands in the one before. */
    static boolean takesUp(String sentence) {
        return sentence.length() < 130 && TAKES_UP.matcher(sentence).matches();
    }

    static boolean in(String sentence) {
        String s = sentence.length() > 700 ? sentence.substring(0, 700) : sentence;
        return (!s.contains(" had ") || WAS_AGREED.matcher(s).find())
                && DECISION.matcher(s).find();
    }

    /** Moved and seconded, and not lost. */
    static boolean moved(String sentence) {
        String s = sentence.length() > 900 ? sentence.substring(0, 900) : sentence;
        return MOVED.matcher(s).find() && !LOST.matcher(s).find();
    }

    static boolean lost(String sentence) {
        return LOST.matcher(sentence.length() > 900 ? sentence.substring(0, 900) : sentence)
                .find();
    }

    /** "I move that ...": the member's own words. */
    static boolean ownMotion(String sentence) {
        return OWN.matcher(sentence).lookingAt();
    }
}
