package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in which somebody undertakes something: "the Clerk agreed to write", "Ada said that she would". Spec 8.1. */
final class Undertaking {

    private static final Pattern UNDERTOOK = Pattern.compile(
            "^(.{1,140}?),? (?<!(?:had|previously|been|were|was) )(?:has |have )?" + Doer.ADVERBS
                    + "(?:agreed|undertook|undertakes|offers|offered|volunteers?|volunteered|promises|promised|pledged|committed|has agreed|have agreed|agrees"
                    + "|(?:has |have )?(?:said|says|confirmed|confirms|advised|indicated|reported|stated|added|replied|responded|announced) (?:that )?(?:he|she|they)"
                    + " (?:would|will|(?:was|were|is|are) (?:going|about) to))(?: (?:in the meantime|meanwhile|if (?:required|necessary|needed|possible)))?(?: to)? "
                    + Doer.ADVERBS
                    + "(?!take (?:the |this |it |that )?(?:\\w+ ){0,3}as read|" + Doer.TAKE_A_SEAT
                    + "|(?:abide|adhere|respect|uphold|remain|stay|carry on|continue|allow|permit|approve|accept|adopt|note|support|endorse|ratify|confirm|agree|adjourn|appoint|elect|close|be|grant|exclude|suspend|use|do(?! (?:this|that|it|so|an?|the|some|one|all)\\b)|his|her|their|its|our|apologies|thanks|differ|disagree|an?|the|this|that|these|it|to|on|with|for|in|by|and|as|at|there|from|about|but|so|upon|over|no|not|all)\\b)([a-z][a-z-]+)\\b");

    /** To raise a charge is to decide what it is. */
    private static final Pattern PRICE = Pattern.compile(
            "raise (?:the |its |our |their |an? )?(?:\\w+"
                    + " ){0,3}?(?:fees?|contributions?|subscriptions?|prices?|rates?|precept|charges?|rents?|limit|budget)\\b|pay\\b");

    /** "Pearl reports the cleaning company agrees to": what outsiders do, told by somebody. */
    private static final Pattern TOLD_OF = Words.pattern(
            "\\b(?:reports|reported|says|said|advised|stated|noted|explained|confirmed)(?: that)? (?:the|an?|their|our) (?!{post}|{decider})");

    private static final Pattern SHORT_WOULD = Pattern.compile(
            "\\b((?:said|advised|confirmed|indicated|reported|stated|added|replied) (?:that )?(?:he|she|they))['\u2019]d (?=[a-z]+(?<!ed|en)\\b)");

    private static final Pattern WOULD_BE = Pattern.compile(
            "(\\b(?:he|she|they) would )be ((?!attending|visiting|joining|meeting|standing)[a-z]{2,14}ing)\\b");

    private static final Stems UNDERTAKES =
            Stems.of("agree|undert|offer|volunteer|promise|pledged|committed|would|will|going to|about to");

    private static final Stems SHORTLY = Stems.of("\u2019d |'d ");

    /** "Agreed to meet in May and to write in June": so often may the words stand in a sentence. */
    private static final int MOST = 6;

    private final Names names;
    private final Doer doer;

    Undertaking(Names names, Doer doer) {
        this.names = names;
        this.doer = doer;
    }

    /** What somebody undertakes in the sentence, or {@code null}. */
    Commitments.Commitment in(String s, String last) {
        if (!UNDERTAKES.in(s) && !SHORTLY.in(s)) {
            return null;
        }
        String told = plain(s);
        Matcher m = UNDERTOOK.matcher(told);
        for (int tries = 0; tries < MOST && m.find(); tries++) {
            Commitments.Commitment by = doer.subject(m.group(1), last);
            if (by != null
                    && !m.group(1).endsWith(" and")
                    && TOLD_OF.matcher(m.group(1)).find()
                    && (by.owner() == null || !names.isOne(by.owner()))) {
                continue;
            }
            if (Doer.isOpinion(m.group(2))) {
                continue;
            }
            boolean decides = by != null && by.owner() != null && ClauseReader.isDecider(by.owner());
            String what = told.substring(m.start(2));
            boolean task = Deeds.isTask(m.group(2)) && !PRICE.matcher(what).lookingAt() || Agreed.alsoDoes(what);
            if (by != null && (!decides || task)) {
                return by;
            }
        }
        return null;
    }

    /** "said he'd speak", "reported that she would be writing": the same as "would speak", "would write". */
    private static String plain(String s) {
        String full = SHORTLY.in(s) ? SHORT_WOULD.matcher(s).replaceFirst("$1 would ") : s;
        if (!full.contains(" would be ")) {
            return full;
        }
        Matcher m = WOULD_BE.matcher(full);
        String base = m.find() ? Deeds.doing(m.group(2)) : null;
        return base == null ? full : full.substring(0, m.start()) + m.group(1) + base + full.substring(m.end());
    }
}
