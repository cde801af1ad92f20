package org.mattersarising.minutes;

import java.time.Clock;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clerk decides where amended minutes change, or no longer have, words that led to an action. */
@Service
@Transactional
public class AmendedClauses {

    private final Proposals proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendedClauses(Proposals proposals, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it changes what was confirmed already, so that it cannot become an action of its own. */
    @Transactional(readOnly = true)
    public boolean amendsConfirmed(Proposal proposal) {
        return proposal.amendment().isPresent()
                && proposal.former()
                        .flatMap(proposals::findById)
                        .filter(former -> former.status() == ProposalStatus.CONFIRMED)
                        .isPresent();
    }

    /** Takes the amended words over for the action that the former ones led to. */
    public void takeOver(long document, long number, String why, Actor by) {
        Proposal proposal = amending(document, number);
        String reason = given(why, "Write why the action now has other words.");
        long former = proposal.former().orElseThrow();
        proposal.stands(former, reason, by, clock.instant());
        events.publishEvent(new MinutesEvent.WordingAmended(number, former, proposal.wording(), reason, by));
    }

    /** Withdraws the action whose words the amended minutes do not have any more. */
    public void withdraw(long document, long number, String why, Actor by) {
        Proposal proposal = amending(document, number);
        String reason = given(why, "Write why the action is withdrawn.");
        long former = proposal.former().orElseThrow();
        proposal.stands(former, reason, by, clock.instant());
        events.publishEvent(new MinutesEvent.ConfirmedGone(number, former, reason, by));
    }

    /** Leaves the action as it is. The reason may be empty. */
    public void leave(long document, long number, String why, Actor by) {
        Proposal proposal = amending(document, number);
        String reason = why == null ? "" : why.strip();
        proposal.stands(proposal.former().orElseThrow(), reason, by, clock.instant());
        events.publishEvent(new MinutesEvent.LeftAsItWas(number, reason, by));
    }

    private Proposal amending(long document, long number) {
        return proposals
                .findById(number)
                .filter(proposal -> proposal.documentId() == document)
                .filter(this::amendsConfirmed)
                .orElseThrow(() -> new Refused("That clause changes no action; open the page again."));
    }

    private static String given(String why, String otherwise) {
        if (why == null || why.isBlank()) {
            throw new Refused(otherwise);
        }
        return why.strip();
    }
}
