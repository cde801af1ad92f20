package org.mattersarising.minutes.parser;

import java.util.Set;

/** What the single verbs of a clause do: note, approve, support, appoint, recommend. */
final class VerbKind {

    /** Take in, and leave as it is. */
    private static final Set<String> NOTE =
            words("note notes noted receive receives received acknowledge acknowledged acknowledges recognise "
                    + "recognised consider considered considers recorded heard discussed read taken minuted "
                    + "observed informed advised aware updated");
    /** Settle by the vote itself. */
    private static final Set<String> APPROVE = words(
            "approve approved approves homologate homologated homologates agree agreed agrees adopt adopted adopts ratify ratified confirm "
                    + "confirmed confirms accept accepted accepts granted grant permitted passed signed sign "
                    + "authorised authorized carried sanctioned affirmed awarded set waived certified re-affirmed "
                    + "reaffirmed increased reduced fixed frozen maintained excluded exclude adjourned closed refused declined rejected dismissed allowed correct paid "
                    + "retained determined adjourn convene recess table reconvene enter amend open close extend "
                    + "renew sell buy certify award waive uphold reaffirm affirm authorize authorise allow permit "
                    + "pass suspend pay deny move renamed allocate allocated");
    /** Side with, or thank. */
    private static final Set<String> SUPPORT =
            words("endorse endorsed endorses support supported supports welcome welcomed welcomes thank thanked "
                    + "thanks commend commended commends congratulate congratulated applauded praised expressed "
                    + "conveyed extended placed");
    /** Put somebody into a post. */
    private static final Set<String> APPOINT = words(
            "appoint appointed appoints elect elected elects nominate nominated nominates co-opt co-opted inducted admitted "
                    + "coopted re-appointed reappointed re-elected reelected co selected");
    /** Hand on to who decides. */
    private static final Set<String> RECOMMEND = words("recommend recommended recommends");

    private VerbKind() {}

    /** The kind of act the verb is in small letters, or {@code null} where it is none of them. */
    static ClauseKind of(String verb) {
        if (NOTE.contains(verb)) {
            return ClauseKind.NOTE;
        }
        if (APPROVE.contains(verb)) {
            return ClauseKind.APPROVE;
        }
        if (SUPPORT.contains(verb)) {
            return ClauseKind.ENDORSE_SUPPORT;
        }
        if (APPOINT.contains(verb)) {
            return ClauseKind.APPOINTMENT;
        }
        return RECOMMEND.contains(verb) ? ClauseKind.RECOMMEND : null;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
