package org.mattersarising.actions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.minutes.MinutesEvent;
import org.mattersarising.minutes.Outcomes;
import org.mattersarising.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes an action of every confirmed clause, in the transaction that confirms it, and answers which one. */
@Component
class ActionDrafting implements Outcomes {

    private final ActionLog log;
    private final Actions actions;
    private final AsTheTextHasIt texts;

    ActionDrafting(ActionLog log, Actions actions, AsTheTextHasIt texts) {
        this.log = log;
        this.actions = actions;
        this.texts = texts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MinutesEvent.ClauseConfirmed clause) {
        Asked asked = new Asked(
                clause.body(),
                clause.meeting(),
                clause.citation(),
                clause.proposal(),
                clause.title(),
                clause.wording(),
                clause.owner(),
                Priority.valueOf(clause.priority()),
                clause.due(),
                clause.dueRule(),
                clause.dueMeeting(),
                clause.exemptParagraph(),
                clause.publicText());
        log.agree(texts.of(clause.proposal(), asked), clause.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MinutesEvent.WordingAmended amended) {
        log.reword(of(amended.former(), amended.by()), amended.wording(), amended.why());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MinutesEvent.ConfirmedGone gone) {
        log.withdraw(of(gone.former(), gone.by()), gone.why());
    }

    private Turn of(long clause, Actor by) {
        return actions.findByClauseIdIn(List.of(clause)).stream()
                .findFirst()
                .map(action -> new Turn(action.reference(), null, by))
                .orElseThrow(() -> new IllegalStateException("No action was made of clause " + clause + "."));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, String> of(Collection<Long> proposals) {
        return actions.findByClauseIdIn(proposals).stream()
                .collect(Collectors.toMap(
                        action -> action.clause().orElseThrow(),
                        action -> action.reference().value()));
    }
}
