package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say who moved and seconded, in front of what was moved: "Moved by A, seconded by B, to ...", "A moved and
 * B seconded that ...", "On the proposal of A, seconded by B, it was agreed to ...". Spec 4.6. Who moves a thing is not
 * asked to do it, so who acts is read only from what stands behind.
 */
final class Motion {

    private static final int LEAD = 200;
    private static final int NAMES = 170;

    /** "On the motion of", "proposed by", "Moved:": what stands in front of the mover. */
    private static final Pattern MOVE = Pattern.compile(
            "(?i)(?:(?<![a-z])(?:on (?:a |the )?)?(?:motion(?: (?:no\\.? ?|#) ?\\d[\\d/.-]{0,11})?|proposal|proposition)(?: (?:was )?made| moved| was)?"
                    + " ?(?:by|of|from|:)|(?:^|[.;,:] |\\band |\\bmotion (?:no\\.? ?)?[\\d/.-]{1,12} )(?:proposed|moved) ?(?:by|:)|\\bmotion (?:was )?made(?=,?"
                    + " (?:and|to|that|by)\\b)|\\bit was (?:then |duly )?(?:moved|proposed)(?= by\\b|,? (?:and )?second|:|"
                    + " and\\b)|(?<!\\bbe |\\bhas |\\bhave |\\bhad |\\bwas |\\bwere |\\bbeen )(?:moved|moves|proposed|proposes|made (?:a|the)"
                    + " motion|motioned|(?<=(?-i:[A-Z][a-z]{1,15}) )motions?)(?=$|,? (?:and|[A-Z][\\w'-]+ second|seconded|that\\b|to (?!the\\b|an?\\b|[a-z]+"
                    + " (?:meeting|end|side)\\b)[a-z]|for (?:the )?(?:adoption|approval|acceptance)|the"
                    + " (?:adoption|approval|acceptance)|adoption|approval|acceptance))|(?<=(?-i:[A-Z][a-z]{1,15}) )(?:(?:moved|proposed|motioned)(?= [a-z]{2,}ing\\b)|moved(?= we [a-z]))|^m/?s/?[cpu]{1,2}\\b|^m/s\\b|^(?:the |a"
                    + " )?motion(?: was)?(?: made)?(?="
                    + " (?:to|that)\\b)|(?:moved|proposed)[:-]+|^(?:moved|proposed|proposer|mover)(?="
                    + " (?:cllr|cr|councillor|mr|mrs|ms|dr|trustee|commissioner|member|chair|mayor|deputy|(?-i:[A-Z]{2,3})\\b)))");

    /** "seconded by", "second:". */
    private static final Pattern SECOND = Pattern.compile("(?i)\\bsecond(?:ed|s|er)?\\b(?: ?by|:)?|\\b2nd(?:ed)? by");

    /** "that ...", "to adopt ...": where the words of the motion begin. */
    private static final Pattern CONTENT = Pattern.compile(
            "(?:[:\"\u201c\u2018] ?)?\\b(?:[Tt]hat|THAT)\\b|\\bto (?!the\\b|an?\\b|[A-Z])[a-z]|\\bto"
                    + " (?:Adjourn|Approve|Adopt|Accept|Amend|Close|Open|Receive|Authori[sz]e|Appoint|Ratify|Recess|Table|Convene)\\b|(?<=(?:moved|proposed|motioned) )[a-z]{2,}ing\\b|\\b(?:authori[sz]|approv|adopt|accept|direct|appoint|grant|award|refer|request)ing\\b|\\b(?:the"
                    + " |for )?(?:adoption|approval|acceptance) of\\b|(?<=seconded )for (?=[A-Z])|(?<=moved )we (?=[a-z])|(?<=^.{0,8})Approval of\\b|(?<=, )(?:the |it was )|(?<=, )(?:approved|adopted|accepted|authori[sz]ed|appointed|adjourned|granted|awarded|directed|waived|amended|ratified) (?!(?:unanimously|by|with|on|as|in)\\b|\\d+ ?-)(?=[\\w#$])|\\b(?:the|these|this|all) (?:[\\w']+ ){1,8}?be (?:[a-z]+ly )?[a-z]+(?:ed|id|en)\\b|(?<=[:\u2013-]"
                    + " )(?:[\"\u201c\u2018]|To )|\\b(?:the )?(?:minutes|reports?|accounts|agenda)\\b|\\bTO [A-Z]{3,}|\\bFOR (?:THE )?(?:APPROVAL|ADOPTION)\\b");

    /** "Motion carried", "Ayes:", "all in favour": how the vote went. */
    private static final Pattern VOTE = Pattern.compile(
            "(?i)\\b(?:final resolution|motion (?:was )?(?:carried|passed|approved|failed)|(?<!and )(?<!unanimously"
                    + " )(?:carried|passed)\\b|ayes?:|yes:|yeas?:|roll call|vote:|all in favou?r|unanimous\\b)");

    /** "Moved by", "MOTION:", "It was proposed": opens a paragraph of its own. */
    private static final Pattern OPENS = Pattern.compile(
            "MOTION (?:TO|THAT) |(?:Moved|MOVED|Proposed|PROPOSED|Mover|Proposer)(?: by\\b| Cr\\b| Cllr|:)|(?:A )?(?:Motion|MOTION)(?:"
                    + " was)?(?: made)?(?: by\\b| of\\b|:)|It was"
                    + " (?:MOVED|moved|proposed|PROPOSED)\\b|(?:Second(?:ed)?(?= ?\\()|SECOND|VOTE|Vote|Ayes|AYES|Noes|NOES|Nays|NAYS)\\b"
                    + " *:|(?:CARRIED|LOST|DEFEATED|SECONDED BY|MOTION (?:WAS )?(?:PASSED|CARRIED|FAILED))\\b|On (?:the |a )?(?:motion|proposal|proposition) of\\b");

    /** What only opens the words of a motion, and no name. */
    private static final Pattern SAYS_WHAT = Pattern.compile("(?:to [a-z]|that\\b|for |adoption|approval|acceptance)");

    /** "MOTION TO ADOPT THE PLAN \u2013 K. MARSH SECONDED: ...": what was moved stands in front of who moved it. */
    private static final Pattern IN_CAPITALS = Pattern.compile("MOTION (?=(?:TO|THAT) [A-Z]{2})");

    private Motion() {}

    /**
     * Where what was moved begins in the text; its length where only names stand in it; -1 where nobody moves anything.
     */
    static int content(String text) {
        Matcher capitals = text.startsWith("MOTION T") ? IN_CAPITALS.matcher(text) : null;
        if (capitals != null && capitals.lookingAt()) {
            return capitals.end();
        }
        if (!speaksOfMoving(text)) {
            return -1;
        }
        String head = text.length() > 600 ? text.substring(0, 600) : text;
        Matcher move = MOVE.matcher(head).region(0, Math.min(head.length(), LEAD));
        if (!move.find()) {
            return -1;
        }
        int at = move.end();
        Matcher content = CONTENT.matcher(head);
        Matcher vote = VOTE.matcher(head);
        boolean named = move.group()
                .trim()
                .matches("(?i).*(?:by|of|from|:)$|.*was (?:then |duly"
                        + " )?(?:moved|proposed)|moved|proposed|proposer|mover");
        if (content.find(at) && content.start() - at <= 2) {
            return content.start();
        }
        Matcher second = SECOND.matcher(head);
        boolean seconded = second.find(at) && second.start() - at < NAMES;
        if (seconded
                && content.find(at)
                && content.start() < second.start()
                && SAYS_WHAT.matcher(content.group()).lookingAt()) {
            return content.start();
        }
        if (seconded) {
            int from = second.end();
            int voted = vote.find(from) ? vote.start() : head.length();
            if (content.find(from) && content.start() - from < NAMES && content.start() < voted) {
                return content.start();
            }
            return voted - from < NAMES ? text.length() : -1;
        }
        if (content.find(at) && content.start() - at < 90) {
            return content.start();
        }
        return named && text.length() - at < NAMES ? text.length() : -1;
    }

    /** A quick look, since most sentences move nothing. */
    private static boolean speaksOfMoving(String text) {
        int end = Math.min(text.length(), LEAD);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean m = c == 'm' || c == 'M';
            if (m && (text.regionMatches(true, i, "mov", 0, 3) || text.regionMatches(true, i, "motion", 0, 6))
                    || m && i == 0 && end > 2 && (text.charAt(1) == '/' || text.charAt(1) == 'S')
                    || (c == 'p' || c == 'P') && text.regionMatches(true, i, "propos", 0, 6)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names the movers and nothing else. */
    static boolean alone(String text) {
        return !text.isEmpty() && content(text) == text.length();
    }

    /** Whether a line opens like that, so that it stands apart from the line above. */
    static boolean opens(String plain) {
        return !plain.isEmpty() && OPENS.matcher(plain).lookingAt();
    }
}
