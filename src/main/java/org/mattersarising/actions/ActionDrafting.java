package org.mattersarising.actions;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.minutes.MinutesEvent;
import org.mattersarising.minutes.Outcomes;
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

    @Override
    @Transactional(readOnly = true)
    public Map<Long, String> of(Collection<Long> proposals) {
        return actions.findByClauseIdIn(proposals).stream()
                .collect(Collectors.toMap(
                        action -> action.clause().orElseThrow(),
                        action -> action.reference().value()));
    }
}
