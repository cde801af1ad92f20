package org.mattersarising.minutes;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.springframework.stereotype.Component;

/** When the minutes of a document make its proposals due, and what becomes of the drafts when that changes. */
@Component
class DueReckoning {

    private final Proposals proposals;
    private final Calendar calendar;

    DueReckoning(Proposals proposals, Calendar calendar) {
        this.proposals = proposals;
        this.calendar = calendar;
    }

    /** By the calendar of the body as it is now, and the day on which its meeting was held. */
    DueDates of(ImportedDocument document) {
        BodyCalendar meetings = calendar.of(document.body());
        return new DueDates(meetings, document.heldOn(meetings));
    }

    /**
     * Makes a change on which due dates depend. Undecided proposals whose due date nobody has changed get the one that now follows.
     *
     * @param change gets the undecided proposals
     */
    void again(ImportedDocument document, Consumer<List<Proposal>> change) {
        List<Proposal> undecided = proposals.findByDocumentIdOrderByPositionAscIdAsc(document.id()).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED)
                .toList();
        DueDates before = of(document);
        Map<Proposal, String> suggested =
                undecided.stream().collect(Collectors.toMap(Function.identity(), before::written));
        change.accept(undecided);
        DueDates now = of(document);
        undecided.stream()
                .filter(proposal -> proposal.draft().due().equals(suggested.get(proposal)))
                .forEach(proposal -> proposal.write(proposal.draft().due(now.written(proposal))));
    }
}
