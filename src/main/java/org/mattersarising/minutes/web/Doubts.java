package org.mattersarising.minutes.web;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.minutes.Amendment;
import org.mattersarising.minutes.DueSuggestion;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.people.NameMatcher;

/** What a clerk should look at before confirming a proposal, as message keys. */
final class Doubts {

    private Doubts() {}

    /** @param due when the minutes make it due, or null */
    static List<String> of(Proposal proposal, NameMatcher.Snapshot directory, DueSuggestion due) {
        List<String> doubts = new ArrayList<>();
        proposal.amendment()
                .filter(how -> how != Amendment.GONE)
                .ifPresent(how -> doubts.add("minutes.doubt.amended." + how));
        String owner = proposal.draft().owner();
        if (owner.isEmpty()) {
            doubts.add(proposal.ownerRead().isEmpty() ? "minutes.doubt.owner.none" : "minutes.doubt.owner.unknown");
        } else if (directory.exactly(owner).isEmpty()) {
            doubts.add("minutes.doubt.owner.unknown");
        } else if (proposal.ownerDoubtful()) {
            doubts.add("minutes.doubt.owner.implied");
        } else if (directory.match(proposal.ownerRead()).stream().noneMatch(NameMatcher.Match::certain)) {
            doubts.add("minutes.doubt.owner.likely");
        }
        if (proposal.draft().due().isEmpty()) {
            doubts.add(
                    due == null && proposal.dueRead().isEmpty() ? "minutes.doubt.due.none" : "minutes.doubt.due.open");
        }
        return doubts;
    }
}
