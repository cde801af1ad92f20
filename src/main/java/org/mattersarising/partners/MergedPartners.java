package org.mattersarising.partners;

import java.util.Map;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the entry that stays the answers that wait, when two entries for one person are made one. Links of the other open nothing any
 * more, because it has left.
 */
@Component
class MergedPartners implements PersonTies {

    private final PartnerAnswers answers;

    MergedPartners(PartnerAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, Long> of(PersonId person) {
        return Map.of("ANSWERS", (long)
                answers.of(person, PartnerAnswer.Status.WAITING).size());
    }

    @EventListener
    @Order(5)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonEvent.Merged merged) {
        answers.of(merged.goes(), PartnerAnswer.Status.WAITING).forEach(answer -> answer.isOf(merged.person()));
    }
}
