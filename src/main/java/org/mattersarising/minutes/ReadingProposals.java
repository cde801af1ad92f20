package org.mattersarising.minutes;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.minutes.parser.ActionRow;
import org.mattersarising.minutes.parser.ActionTable;
import org.mattersarising.minutes.parser.Clause;
import org.mattersarising.minutes.parser.InformalAction;
import org.mattersarising.minutes.parser.MeetingMinutes;
import org.mattersarising.minutes.parser.MinuteItem;
import org.mattersarising.minutes.parser.OwnerConfidence;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.minutes.parser.Span;
import org.mattersarising.shared.Shortened;

/** Lists what a reading proposes, in the order of the text. */
final class ReadingProposals {

    private ReadingProposals() {}

    static List<Finding> of(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (MeetingMinutes minutes : reading.minutes()) {
            for (MinuteItem item : minutes.items()) {
                item.resolutions().forEach(clause -> found.add(of(item, clause)));
                item.informalActions().forEach(action -> found.add(of(item, action)));
            }
        }
        for (ActionTable table : reading.actionTables()) {
            table.rows().forEach(row -> found.add(of(table, row)));
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static Finding of(MinuteItem item, Clause clause) {
        return new Finding(
                fit(item.number(), 20),
                fit(item.heading(), 300),
                fit(clause.label(), 20),
                clause.text(),
                Proposal.Origin.RESOLUTION,
                clause.kind().toString(),
                clause.needsFollowup(),
                fit(owner(clause.owner(), clause.ownerCandidates()), 300),
                clause.ownerConfidence() != OwnerConfidence.EXPLICIT,
                fit(clause.recurs() != null ? clause.recurs() : clause.duePhrase(), 300),
                clause.dueDate(),
                clause.span().start(),
                clause.span().end());
    }

    private static Finding of(MinuteItem item, InformalAction action) {
        Span span = action.span();
        return new Finding(
                fit(item.number(), 20),
                fit(item.heading(), 300),
                "",
                action.text(),
                Proposal.Origin.INFORMAL,
                "task",
                true,
                fit(owner(action.owner(), action.ownerCandidates()), 300),
                action.ownerConfidence() != OwnerConfidence.EXPLICIT,
                fit(action.duePhrase(), 300),
                action.dueDate(),
                span.start(),
                span.end());
    }

    private static Finding of(ActionTable table, ActionRow row) {
        Span span = row.span();
        return new Finding(
                "",
                fit(table.heading(), 300),
                "",
                row.action(),
                Proposal.Origin.TABLE,
                "task",
                true,
                fit(row.lead(), 300),
                false,
                fit(row.target(), 300),
                row.targetDate(),
                span.start(),
                span.end());
    }

    private static String owner(String owner, List<String> candidates) {
        return owner != null ? owner : String.join("; ", candidates);
    }

    private static String fit(String text, int longest) {
        return text == null ? "" : Shortened.to(text, longest);
    }
}
