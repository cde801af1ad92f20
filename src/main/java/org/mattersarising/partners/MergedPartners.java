package org.mattersarising.partners;

import java.util.Map;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.stereotype.Component;

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

    @Override
    public void move(PersonId goes, PersonId stays) {
        answers.of(goes, PartnerAnswer.Status.WAITING).forEach(answer -> answer.isOf(stays));
    }
}
