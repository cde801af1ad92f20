package org.mattersarising.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What the clerk does with proposals. Until a clause is confirmed nothing is live and nobody is told. */
@Service
@Transactional
public class Review {

    private final ImportedDocuments documents;
    private final Proposals proposals;
    private final DueReckoning reckoning;
    private final AmendedClauses amended;
    private final DraftCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Review(
            ImportedDocuments documents,
            Proposals proposals,
            DueReckoning reckoning,
            AmendedClauses amended,
            DraftCheck check,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.proposals = proposals;
        this.reckoning = reckoning;
        this.amended = amended;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why a proposal cannot be confirmed yet.
     *
     * @param field the part of the draft: title, owner, due, exempt, publicText; or an empty text for the whole
     */
    public record Problem(long proposal, String field, String sentence) {}

    /** Keeps what was typed for proposals of one document. What somebody has decided meanwhile is left as it is. */
    public void keep(long documentId, Map<Long, Draft> drafts) {
        for (Proposal proposal : proposals.findByDocumentIdOrderByPositionAscIdAsc(documentId)) {
            Draft draft = drafts.get(proposal.id());
            if (draft != null && proposal.status() == ProposalStatus.PROPOSED && !draft.equals(proposal.draft())) {
                proposal.write(draft);
            }
        }
    }

    /**
     * Confirms a clause by its draft.
     *
     * @return what keeps it from being confirmed; empty when it was
     * @throws Refused when somebody else has decided it
     */
    public List<Problem> confirm(long documentId, long proposalId, Actor by) {
        ImportedDocument document = documents.findById(documentId).orElseThrow();
        Proposal proposal = of(document, proposalId);
        if (amended.amendsConfirmed(proposal)) {
            throw new Refused(
                    proposal.citation()
                            + " changes an action that there is already; take its words over there, or leave the action as it is.");
        }
        Draft draft = proposal.draft();
        DraftCheck.Checked checked = check.of(proposal);
        if (!checked.problems().isEmpty()) {
            return checked.problems();
        }
        proposal.confirm(by, clock.instant());
        DueSuggestion why = why(reckoning.of(document), proposal, checked.due());
        events.publishEvent(new MinutesEvent.ClauseConfirmed(
                proposalId,
                document.body(),
                document.meeting().orElse(null),
                proposal.citation(),
                draft.title(),
                proposal.wording(),
                checked.owner(),
                draft.priority(),
                why.due(),
                why.rule(),
                why.meeting(),
                checked.paragraph(),
                draft.publicText(),
                by));
        return List.of();
    }

    /**
     * Confirms several clauses by their drafts, all or none.
     *
     * @return what keeps any of them from being confirmed; empty when all were
     * @throws Refused when somebody else has decided one of them
     */
    public List<Problem> confirmAll(long documentId, Collection<Long> numbers, Actor by) {
        List<Problem> problems = new ArrayList<>();
        numbers.forEach(number -> problems.addAll(confirm(documentId, number, by)));
        if (!problems.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return problems;
    }

    /** Decides, with a reason, that a proposal leaves nobody anything to do. */
    public void setAside(long documentId, long proposalId, String why, Actor by) {
        if (why == null || why.isBlank()) {
            throw new Refused("Write why nothing is to be done about it.");
        }
        of(documents.findById(documentId).orElseThrow(), proposalId).setAside(why.strip(), by, clock.instant());
        events.publishEvent(new MinutesEvent.SetAside(proposalId, why.strip(), by));
    }

    /** Decides, with one reason, that no row of an action table in the document leaves this body anything to do. */
    public int setAsideRows(long documentId, String why, Actor by) {
        List<Proposal> rows = proposals.findByDocumentIdOrderByPositionAscIdAsc(documentId).stream()
                .filter(proposal ->
                        proposal.status() == ProposalStatus.PROPOSED && proposal.origin() == Proposal.Origin.TABLE)
                .toList();
        rows.forEach(row -> setAside(documentId, row.id(), why, by));
        return rows.size();
    }

    /** Takes up again what was set aside. */
    public void takeUp(long documentId, long proposalId, Actor by) {
        of(documents.findById(documentId).orElseThrow(), proposalId).takeUp();
        events.publishEvent(new MinutesEvent.TakenUp(proposalId, by));
    }

    /**
     * Makes two of one: a copy with the same place in the source stands behind it, so that each gets an owner and a date of its own.
     *
     * @return the number of the copy
     */
    public long split(long documentId, long proposalId, Actor by) {
        Proposal whole = undecided(documentId, proposalId);
        long copy = proposals.save(whole.copy()).id();
        events.publishEvent(new MinutesEvent.Split(proposalId, copy, by));
        return copy;
    }

    /**
     * Makes one of two: the undecided proposal before it takes over its words and its place in the source.
     *
     * @return the number of the proposal that holds both
     * @throws Refused when none stands before it
     */
    public long merge(long documentId, long proposalId, Actor by) {
        Proposal second = undecided(documentId, proposalId);
        List<Proposal> waiting = proposals.findByDocumentIdOrderByPositionAscIdAsc(documentId).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED && proposal.needsFollowup())
                .toList();
        int at = waiting.indexOf(second);
        if (at <= 0) {
            throw new Refused("There is no undecided clause before " + second.citation() + " to merge it with.");
        }
        Proposal first = waiting.get(at - 1);
        first.takeOver(second);
        second.setAside("Merged with " + first.citation() + ".", by, clock.instant());
        events.publishEvent(new MinutesEvent.Merged(proposalId, first.id(), by));
        return first.id();
    }

    /**
     * Adds what the reader did not see.
     *
     * @param minute the number of the minute, or an empty text
     * @param wording the words of the minutes
     * @return the number of the new proposal
     */
    public long add(long documentId, String minute, String wording, Actor by) {
        if (wording == null || wording.isBlank()) {
            throw new Refused("Copy the words of the minutes that leave somebody something to do.");
        }
        if (minute != null && minute.strip().length() > 20) {
            throw new Refused("Enter the number of the minute only, such as 14 or 89/16.");
        }
        int last = proposals.findByDocumentIdOrderByPositionAscIdAsc(documentId).size();
        long added = proposals
                .save(Proposal.byHand(documentId, last, minute == null ? "" : minute.strip(), wording.strip()))
                .id();
        events.publishEvent(new MinutesEvent.Added(added, by));
        return added;
    }

    private Proposal undecided(long documentId, long proposalId) {
        Proposal proposal = of(documents.findById(documentId).orElseThrow(), proposalId);
        if (proposal.status() != ProposalStatus.PROPOSED) {
            throw new Refused(
                    "Somebody else has decided " + proposal.citation() + " already; see below what they decided.");
        }
        return proposal;
    }

    private Proposal of(ImportedDocument document, long proposalId) {
        return proposals
                .findById(proposalId)
                .filter(proposal -> proposal.documentId() == document.id())
                .orElseThrow(() -> new Refused("That clause is not in this document; open the page again."));
    }

    /** When the minutes themselves, with the calendar, make each proposal due. */
    public Map<Long, DueSuggestion> dueSuggestions(ImportedDocument document, List<Proposal> all) {
        DueDates dueDates = reckoning.of(document);
        Map<Long, DueSuggestion> suggestions = new HashMap<>();
        all.forEach(proposal -> dueDates.suggest(proposal).ifPresent(found -> suggestions.put(proposal.id(), found)));
        return suggestions;
    }

    private static DueSuggestion why(DueDates dueDates, Proposal proposal, LocalDate due) {
        return dueDates.suggest(proposal)
                .filter(suggestion -> suggestion.due().equals(due))
                .orElseGet(() -> dueDates.entered(due));
    }
}
