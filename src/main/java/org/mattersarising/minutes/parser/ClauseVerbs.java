package org.mattersarising.minutes.parser;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the verbs of a clause do. Resolutions speak in the subjunctive ("the report be noted") or in the infinitive ("to note
 * the report", "the Clerk to write"); those verbs carry the decision, others in the clause only describe.
 */
final class ClauseVerbs {

    private static final String ADVERB = "(?:(?:\\w+ly|also|further|hereby|duly|now|then|again|not) ){0,2}";
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:be|were|was|is|are|been|being) " + ADVERB
            + "((?:[\\w-]+(?:, (?:and )?| and | & |, and )){0,12}?[\\w-]+)(?=[ .,;:)\"\u201d'\u2019]|$)");
    private static final Pattern AND_PART =
            Pattern.compile("(?:, | and | & )" + ADVERB + "(\\w+(?:ed|en|ne|wn|ade|ent|ght))\\b");
    private static final Pattern LEAD = Pattern.compile(
            "^(?i:(?:an? |motion |was |made |moved |that |and |the |this |board |committee |council |cabinet |panel |group |it |scrutiny |co-ordination |health |wellbeing |well-being |to |and |also |formally |unanimously |would |will |agreed |agrees |hereby |duly ){0,12})([A-Za-z]+)\\b");

    private static final Set<String> NOTE = Set.of(
            "note",
            "notes",
            "noted",
            "receive",
            "receives",
            "received",
            "acknowledge",
            "acknowledged",
            "acknowledges",
            "recognise",
            "recognised",
            "consider",
            "considered",
            "considers",
            "recorded",
            "heard",
            "discussed",
            "read",
            "taken",
            "minuted",
            "observed",
            "informed",
            "advised",
            "aware",
            "updated");
    private static final Set<String> APPROVE = Set.of(
            "approve",
            "approved",
            "approves",
            "agree",
            "agreed",
            "agrees",
            "adopt",
            "adopted",
            "adopts",
            "ratify",
            "ratified",
            "confirm",
            "confirmed",
            "confirms",
            "accept",
            "accepted",
            "accepts",
            "granted",
            "grant",
            "permitted",
            "passed",
            "signed",
            "sign",
            "authorised",
            "authorized",
            "carried",
            "sanctioned",
            "affirmed",
            "awarded",
            "set",
            "waived",
            "certified",
            "re-affirmed",
            "reaffirmed",
            "excluded",
            "exclude",
            "adjourned",
            "closed",
            "refused",
            "rejected",
            "dismissed",
            "allowed",
            "correct",
            "paid",
            "retained",
            "determined",
            "adjourn",
            "convene",
            "recess",
            "table",
            "reconvene",
            "enter",
            "amend",
            "open",
            "close",
            "extend",
            "renew",
            "sell",
            "buy",
            "certify",
            "award",
            "waive",
            "uphold",
            "reaffirm",
            "affirm",
            "authorize",
            "authorise",
            "allow",
            "permit",
            "pass",
            "suspend",
            "pay",
            "deny",
            "move");
    private static final Set<String> SUPPORT = Set.of(
            "endorse",
            "endorsed",
            "endorses",
            "support",
            "supported",
            "supports",
            "welcome",
            "welcomed",
            "welcomes",
            "thank",
            "thanked",
            "thanks",
            "commend",
            "commended",
            "commends",
            "congratulate",
            "congratulated",
            "applauded",
            "praised",
            "expressed",
            "conveyed",
            "extended",
            "placed");
    private static final Set<String> APPOINT = Set.of(
            "appoint",
            "appointed",
            "appoints",
            "elect",
            "elected",
            "elects",
            "nominate",
            "nominated",
            "nominates",
            "co-opt",
            "co-opted",
            "coopted",
            "re-appointed",
            "reappointed",
            "re-elected",
            "reelected",
            "co",
            "selected");
    private static final Set<String> RECOMMEND = Set.of("recommend", "recommended", "recommends");

    /** ... be taken as read and adopted */
    private static final Pattern TAKEN = Pattern.compile("\\bbe (?:\\w+ ){2,5}?and (\\w+ed)\\b");

    private ClauseVerbs() {}

    /** The kinds of act among the verbs; {@code TASK} stands for every verb that leaves something to do. */
    static Set<ClauseKind> of(String clause) {
        String text = clause.toLowerCase(Locale.ROOT);
        Set<ClauseKind> kinds = EnumSet.noneOf(ClauseKind.class);
        Matcher passive =
                Pattern.compile("\\bbe ").matcher(text).find() ? SUBJUNCTIVE.matcher(text) : PASSIVE.matcher(text);
        boolean found = false;
        while (passive.find()) {
            for (String verb : passive.group(1).split(", and | and |, | & ")) {
                found |= add(kinds, verb.trim());
            }
            Matcher more = AND_PART.matcher(text).region(passive.end(), Math.min(text.length(), passive.end() + 40));
            while (more.find() && more.start() < passive.end() + 1) {
                found |= add(kinds, more.group(1));
            }
        }
        Matcher taken = TAKEN.matcher(text);
        if (taken.find() && kindOf(taken.group(1)) != null) {
            kinds.add(kindOf(taken.group(1)));
        }
        Matcher lead = LEAD.matcher(clause);
        if (lead.find()) {
            String verb = lead.group(1).toLowerCase(Locale.ROOT);
            ClauseKind kind = kindOf(verb);
            if (kind != null) {
                kinds.add(kind);
                kinds.remove(ClauseKind.TASK);
                found = true;
            }
        }
        return kinds;
    }

    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "\\bbe " + ADVERB + "((?:[\\w-]+(?:, and |, | and | & )){0,12}?[\\w-]+)(?=[ .,;:)\"\u201d'\u2019]|$)");

    private static boolean add(Set<ClauseKind> kinds, String verb) {
        ClauseKind kind = kindOf(verb);
        if (kind != null) {
            kinds.add(kind);
        } else if (verb.matches("[\\w-]+(?:ed|en|ne|wn|ade|ent|ght|ut|et|ld|un|id)")) {
            kinds.add(ClauseKind.TASK);
        } else {
            return false;
        }
        return true;
    }

    static ClauseKind kindOf(String verb) {
        return NOTE.contains(verb)
                ? ClauseKind.NOTE
                : APPROVE.contains(verb)
                        ? ClauseKind.APPROVE
                        : SUPPORT.contains(verb)
                                ? ClauseKind.ENDORSE_SUPPORT
                                : APPOINT.contains(verb)
                                        ? ClauseKind.APPOINTMENT
                                        : RECOMMEND.contains(verb) ? ClauseKind.RECOMMEND : null;
    }
}
