package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Tasks that a sentence leaves without naming who is to do them: "a report will be brought to the next meeting". Spec 8.5, 8.6. */
final class OpenTask {

    /** Spec 8.5: a report, an answer will be given. */
    private static final Pattern WILL_BE = Pattern.compile(
            "\\b(?:reports?|updates?|information|details?|papers?|presentations?|responses?|data|figures|briefings?|feedback|copy|copies|minutes|letter|slides|item|matter|this|it|issue)"
                    + " (?:[\\w-]+ ){0,8}?(?:would|will|is to|are to|to|should) be "
                    + Doer.ADVERBS
                    + "(?:provided|circulated|brought|submitted|sent|shared|reported|considered|presented|made"
                    + " available|taken|added|included|placed|discussed|forwarded|distributed|given|raised|reviewed|revisited|deferred|followed"
                    + " up|looked into|investigated|picked up)(?: back)?(?: \\w+){0,8}? (?:to|at|for|in|with|on|by)"
                    + " (?:the |a |an |all |its |this |each |every )?(?:\\w+"
                    + " ){0,3}?(?:[Bb]oard|[Mm]embers|[Mm]eetings?|[Cc]ommittee|[Cc]ouncil|[Cc]ouncillors|[Pp]anel|agenda|future|[Gg]roup|trustees|next)\\b");

    /** "would be circulated": a task that names nobody. */
    private static final Pattern BE_DONE =
            Pattern.compile("(?<!unlikely )(?<!likely )\\b(?:would|will|to|should|must|needs? to) be " + Doer.ADVERBS
                    + "(?:re-?visited|followed[ -]up|added to (?:the|a|next) \\w+|brought back|deferred"
                    + " (?:to|until)|looked into|chased(?: up)?|taken forward|carried"
                    + " (?:over|forward)|investigated|reported back|fed"
                    + " back|progressed|re-?circulated|circulated|arranged|contacted|organised|invited|written"
                    + " to)\\b");

    /** "would be brought back to the next meeting". */
    private static final Pattern TO_MEETING =
            Pattern.compile("\\b(?:would|will|is to|are to|were to|was to|should) be (?:\\w+ly |also |then"
                    + " )?(?:added|submitted|brought|presented|reported|taken|referred|considered)(?: back)?(?:"
                    + " \\w+){0,5}? (?:to|at|by) (?:the |a |its |their |each |every |this )?(?:next |future |following"
                    + " |subsequent |later |forthcoming |special )?(?:[\\w']+"
                    + " ){0,3}?(?:meetings?|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|members)\\b");

    /** Spec 8.6: "Confirmation that efforts would be made" among the points raised. */
    private static final Pattern ASSURANCE = Pattern.compile(
            "^(?:[Cc]onfirmation|[Aa]n? assurance|[Aa]ssurances?|[Aa]n? undertaking|[Aa]greement|[Aa]n? offer|[Aa]n?"
                    + " commitment)(?: was given)? (?:that .{2,120}?\\b(?:would|will)\\b|to )");

    private OpenTask() {}

    static boolean in(String sentence) {
        return WILL_BE.matcher(sentence).find()
                || TO_MEETING.matcher(sentence).find()
                || ASSURANCE.matcher(sentence).find()
                || BE_DONE.matcher(sentence).find();
    }
}
