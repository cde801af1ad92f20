package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** Reads what one minute decides, and whom its narrative commits. */
final class ItemReader {

    /** What is reported of an earlier action may put it off to a day ahead. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:agreed to|still to [a-z]+|(?:would|will|to) be (?:brought|followed|carried|chased|circulated|reported|presented|sent|provided))\\b");

    /** "Action 4: forms outstanding. PS to chase.": what is to be done now about what was asked for earlier. */
    private static final Pattern AGAIN = Pattern.compile(
            "[.;] (?:[A-Z]{2,3}|(?:The )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}) (?:to|will) (?!be\\b)[a-z]+");

    /** "Roll call", "Attendance": over a list of people, whose tick boxes are no tasks. */
    private static final Pattern ROLL = Pattern.compile(
            "(?i)(?:(?:voting |board |committee )?members? )?(?:roll ?call|attendance|attendees|present|participants|other attendees|in attendance|invitees)(?: list)?:?");

    /** "Key decisions made": over a list of them. */
    private static final Pattern DECISIONS = Pattern.compile(
            "(?i)(?:key |main |summary of |list of |other )?(?:decisions?|resolutions|agreements)(?: (?:made|taken|reached|agreed|approved))?:?");

    /** "By the end of May", "Soon (within two weeks)"; a heading over the next meeting tells of that alone. */
    private static final Pattern DUE = Pattern.compile(
            "(?i)(?:.{0,40}\\((?:due )?(?:by|before|within|this|next)|(?:due )?(?:by|before|within)) (?!meeting)[^()]{3,40}\\)?:?");

    /** What a meeting did, or somebody is to do; no list of names has it. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:agreed|resolved|approved?|carried|motion|seconded|said|stated|reported|asked|requested|will|would|to be|was|were)\\b.{12}");

    private final List<Block> blocks;
    private final ClauseReader clauses;
    private final Wording wording;

    /**
     * @param wording how the whole record tells its decisions
     */
    ItemReader(List<Block> blocks, ClauseReader clauses, Wording wording) {
        this.blocks = ItemBlocks.of(blocks);
        this.clauses = clauses;
        this.wording = wording;
    }

    private static boolean isSubHeading(String text) {
        return text.length() < 60 && !text.endsWith(".") && !text.endsWith(":");
    }

    /** "JB" on a line of its own: the extraction set the column of names below the text it stood beside. */
    private boolean isOwnerBeside(String text) {
        String names = text.replaceAll("[ |]+$", "");
        return names.length() < 20
                && Actors.isInitials(names)
                && clauses.names().isNamed(names)
                && clauses.names().attends(names);
    }

    /** "Soon (by the end of May)": the heading says by when what stands under it is to be done. */
    private Due dueAbove(String title) {
        return DUE.matcher(title).matches() ? clauses.due(title) : Due.NONE;
    }

    /** What stands under the heading of the roll is read only from where it tells of more than names. */
    private int behindRoll() {
        int at = 0;
        while (at < blocks.size()
                && (AttendanceLabel.opens(blocks.get(at).body().text())
                        || !TOLD.matcher(blocks.get(at).body().text()).find())) {
            at++;
        }
        return at;
    }

    MinuteItem read(String number, Passage heading, Span span) {
        String title = heading == null ? "" : heading.text();
        Findings findings = new Findings(clauses, blocks, dueAbove(title));
        boolean past = ActionHeading.isPast(title);
        boolean listed = !past && ActionHeading.is(title);
        ActionReader actions = new ActionReader(blocks, findings);
        Decisions decisions = new Decisions(blocks, findings, heading);
        Narrative narrative = new Narrative(blocks, findings, actions, heading, wording);
        Margin margin = new Margin(findings, narrative, heading);
        boolean elects = ElectedOfficers.under(title);
        boolean under = ItemsAhead.under(title);
        // To which meeting the items come that stand here, where they are such.
        Due ahead = under ? clauses.due(title) : null;
        boolean decided = DECISIONS.matcher(title).matches();
        int at = ROLL.matcher(title).matches() ? behindRoll() : 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            String text = block.body().text();
            int next = at + 1;
            ahead = ahead != null && (ActionHeading.is(text) || MeetingFinder.closes(text)) ? null : ahead;
            int filled = elects ? ElectedOfficers.read(blocks, at, findings) : at;
            filled = filled == at ? ResponsibleOfficer.read(blocks, at, findings) : filled;
            if (filled > at) {
                next = filled;
            } else if (at == 0 && wording != Wording.FORMAL && heading != null && ImpliedDecision.passed(text)) {
                findings.clause(heading.upTo(block.body()), "PLAIN", Found.IMPLIED);
            } else if (!block.table() && ItemsAhead.inline(block.body(), findings)) {
                next = at + 1;
            } else if (ItemsAhead.opens(text)) {
                ahead = clauses.due(text);
            } else if (ahead != null && !block.table() && ItemsAhead.read(block.body(), findings, ahead)) {
                next = at + 1;
            } else if (decided && block.listed()) {
                findings.clause(block.body(), "AGREED", Found.STATED);
            } else if (block.table()) {
                margin.read(block);
            } else if (ActionMark.length(text) > 0) {
                if (!past || text.startsWith("[ ]") || actions.isCharge(at) || ActionHeading.isOpen(blocks, at)) {
                    next = actions.marked(at);
                } else if (AHEAD.matcher(text).find()) {
                    narrative.read(at);
                } else if (AGAIN.matcher(text).find()) {
                    Sentences.of(block.body()).stream()
                            .skip(1)
                            .forEach(sentence -> narrative.sentence(sentence, block, false));
                }
            } else if (at > 0 && isOwnerBeside(text)) {
                actions.charge(at);
            } else if (ActionHeading.is(text)) {
                next = actions.under(text, next);
            } else if (listed && at == 0 && ActionHeading.isOne(title) && actions.isParagraph(at)) {
                next = actions.paragraph(at);
            } else if (listed && actions.isEntry(at)) {
                next = actions.list(at);
            } else {
                // Another heading within the minute ends what stands under the first.
                ahead = under ? ahead : null;
                listed &= !isSubHeading(text);
                int behind = decisions.read(at);
                if (behind > at) {
                    next = behind;
                    narrative.around(at);
                } else if (!past || !block.listed() || ActionHeading.isOpen(blocks, at)) {
                    narrative.read(at);
                }
            }
            at = next;
        }
        if (findings.resolutions().isEmpty() && heading != null && ImpliedDecision.in(title)) {
            // "2 Minutes of the last meeting were agreed": the heading is the whole minute.
            findings.clause(heading, "PLAIN", Found.IMPLIED);
        }
        Commitments.Commitment by = heading == null || ItemTitle.looks(title)
                ? null
                : clauses.commitments().in(title, true, null);
        if (by != null && by.owner() != null && !findings.tells(heading.span())) {
            // "5. All members to review the draft": a list of tasks whose numbers run on.
            findings.action(heading, by.owner(), Found.IMPLIED);
        }
        return new MinuteItem(number, title, findings.resolutions(), findings.informal(), References.in(blocks), span);
    }
}
