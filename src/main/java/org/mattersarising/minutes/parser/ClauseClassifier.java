package org.mattersarising.minutes.parser;

import java.util.Set;
import java.util.regex.Pattern;

/** Says what a clause does. Spec part 5. */
final class ClauseClassifier {

    private static final Pattern REPORT =
            Pattern.compile("(?i)\\b(?:reports?|updates?|papers?|briefings?|presentations?|briefing"
                    + " notes?|information|feedback|analysis|review|proposals?|business case|options?)\\b.{0,140}?\\b(?:be"
                    + " |to be |is )?(?:[a-z]+ly |further |also"
                    + " )?(?:submitted|brought|presented|provided|given|made|prepared|produced|received|considered|reported|scheduled|bring|submit|present|provide|come|comes)\\b.{0,120}?\\b(?:meetings?|board|committee|council|cabinet|panel|members|months?|weeks?|year|future|agenda|quarterly|annually|back|regular(?:ly)?)\\b|\\breport(?:s|ed)?"
                    + " (?:\\w+ ){0,3}?(?:back|progress|to (?:the|a|its|each|every|this|future) (?:next |future |following"
                    + " |\\w+"
                    + " )?(?:meeting|board|committee|council|panel))\\b|\\b(?:provide|bring|submit|present|receive|prepare|give|produce)s?"
                    + " (?:\\w+ )?(?:an?|the|further|regular|progress|annual|quarterly|updated?) (?:[\\w-]+"
                    + " ){0,4}?(?:reports?|updates?|briefings?|papers?|presentations?)\\b.{0,160}?\\b(?:meetings?|board|committee|council|panel|months?|weeks?|future|members)\\b|\\bupdate(?:d|s)?"
                    + " (?:the )?(?:board|committee|council|members|panel)\\b|\\bfeed ?back to (?:the"
                    + " )?(?:board|committee|council|next|a|members|panel|meeting)\\b|\\bbe (?:kept"
                    + " )?(?:updated|informed)\\b|\\b(?:further|progress|update|follow[- ]up|annual|detailed|verbal)"
                    + " (?:\\w+ ){0,2}?(?:reports?|updates?|briefings?|presentations?) (?:\\w+"
                    + " ){0,8}?(?:in|within|to|at|on|be)\\b");
    private static final Pattern REPEATS_REPORT = Pattern.compile(
            "(?i)\\b(?:reports?|updates?|updated|briefings?|feedback|progress|information|minutes|item|presentations?|monitoring|data|figures|statistics|reported|informed)\\b");

    /** "be added to the agenda", "placed on the work programme". */
    private static final Pattern AGENDA = Pattern.compile(
            "(?i)\\b(?:add|added|include|included|inclusion|place|placed|put|insert|inserted|schedule|scheduled|list|listed|brought|considered?|discussed|go|appear|be|remain)"
                    + " (?:[\\w'-]+ ){0,6}?(?:on|onto|to|in|into|for|from|as) (?:the |its |their |a |an |our |this |next"
                    + " |future |board'?s |committee'?s ){0,12}(?:\\w+ ){0,3}?(?:agendas?|work(?:ing)? programme|work"
                    + " plan|workplan|forward plan|work program|standing item|forward programme|future"
                    + " item)\\b|\\b(?:deferred|postponed|adjourned|carried over|carried forward|tabled|held"
                    + " over|re-?visited|reconsidered|revisit|brought back|considered|discussed|discuss|consider) (?:\\w+"
                    + " ){0,6}?(?:to|at|until|for|by|during|in) (?:the |a |its |our"
                    + " )?(?:next|future|subsequent|later|following|forthcoming|\\w+) (?:\\w+ ){0,3}?meeting|\\bbe"
                    + " (?:deferred|postponed|re-?visited|brought back|held over|carried over|revisited)\\b|\\bitems?"
                    + " (?:on|about) .{0,120}?\\b(?:meeting|board|committee)\\b");

    /** "be circulated", "sent to the members". */
    private static final Pattern CIRCULATE = Pattern.compile(
            "(?i)\\b(?:circulated?|circulates|re-?circulated?|distributed?|disseminated?|e-?mailed|forwarded|issued)\\b|\\b(?:shared?|sent|provided?|send|made"
                    + " available|forward|supplied) (?:\\w+ ){0,4}?(?:to|with) (?:the |all |other |board |each"
                    + " ){0,12}(?:members|councillors|board|committee|attendees|trustees|governors|partners|everyone)\\b|\\b(?:copy|copies)"
                    + " of .{0,100}?\\b(?:sent|provided|given|circulated|forwarded)\\b|\\b(?:members|councillors|trustees|governors)"
                    + " be (?:provided|supplied|sent|issued|furnished) (?:with )?");

    /** "recommend to the Council", "recommended that Cabinet". */
    private static final Pattern RECOMMEND = Pattern.compile(
            "(?i)\\b(?:council|cabinet|senate|members) be recommended to\\b|\\b(?:be )?recommend(?:ed|s|ation)?\\b.{0,40}?\\b(?:to|that) (?:the )?(?:full |city |county |town"
                    + " |district )?(?:cabinet|council|board|executive|committee|governing body|members|trust)\\b");

    /** "be appointed", "the nomination be approved". */
    private static final Pattern APPOINTMENT = Pattern.compile(
            "(?i)\\b(?:(?:re-?)?appoint(?:ed|ment|ments)|(?:re-?)?elect(?:ed(?! (?:not )?to\\b)|ion)|nominat(?:ed|ion|e)|co-?opt(?:ed|ion))\\b.{0,200}?\\b(?:be"
                    + " (?:approved|appointed|elected|agreed|co-opted|nominated|confirmed|noted|ratified|made)|as|to)\\b|\\bappointments?"
                    + " of\\b|\\bbe (?:approved|confirmed|accepted) as (?:an? |the )?(?:\\w+"
                    + " ){0,4}?(?:member|signatory|representative|chair\\w*|trustee|governor|clerk|treasurer|councillor)\\b");

    private ClauseClassifier() {}

    /** What the clause does. */
    static ClauseKind kind(String text, String word, String recurs, boolean todo) {
        if (todo && !FollowUp.isMaking(text)) {
            boolean report = REPORT.matcher(text).find();
            if (recurs != null && (report || REPEATS_REPORT.matcher(text).find())) {
                return ClauseKind.STANDING_REPORT;
            }
            if (AGENDA.matcher(text).find()
                    && !(report && !text.matches("(?i).*\\b(?:agenda|work programme|item)\\b.*"))) {
                return ClauseKind.AGENDA_ITEM;
            }
            if (report) {
                return ClauseKind.REPORT_BACK;
            }
            return CIRCULATE.matcher(text).find()
                    ? ClauseKind.CIRCULATE
                    : RECOMMEND.matcher(text).find() ? ClauseKind.RECOMMEND : ClauseKind.TASK;
        }
        Set<ClauseKind> verbs = ClauseVerbs.of(text);
        if (RECOMMEND.matcher(text).find() && !text.matches("(?i).*\\brecommendations?\\b.*")
                || verbs.contains(ClauseKind.RECOMMEND)
                || word.startsWith("RECOMMEND")) {
            return ClauseKind.RECOMMEND;
        }
        if (verbs.contains(ClauseKind.APPOINTMENT) || APPOINTMENT.matcher(text).find()) {
            return ClauseKind.APPOINTMENT;
        }
        for (ClauseKind kind : new ClauseKind[] {ClauseKind.ENDORSE_SUPPORT, ClauseKind.APPROVE, ClauseKind.NOTE}) {
            if (verbs.contains(kind)) {
                return kind;
            }
        }
        return ofWord(word);
    }

    private static ClauseKind ofWord(String word) {
        return switch (word) {
            case "NOTED", "RECEIVED", "ACKNOWLEDGED" -> ClauseKind.NOTE;
            case "APPROVED",
                    "RATIFIED",
                    "ADOPTED",
                    "ACCEPTED",
                    "CONFIRMED",
                    "AGREED",
                    "AUTHORISED",
                    "MOTION",
                    "CARRIED",
                    "PLAIN" -> ClauseKind.APPROVE;
            case "ENDORSED", "SUPPORTED", "WELCOMED" -> ClauseKind.ENDORSE_SUPPORT;
            case "APPOINTED", "ELECTED" -> ClauseKind.APPOINTMENT;
            default -> ClauseKind.OTHER;
        };
    }
}
