package org.mattersarising.actions.web;

import java.time.LocalDate;
import java.util.Locale;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.GovukDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one sentence how far an action is, and who is to do something about it. */
@Component
class NowSentence {

    private final MessageSource messages;

    NowSentence(MessageSource messages) {
        this.messages = messages;
    }

    String about(Action action, Names.Known names, SignedIn reader) {
        LocalDate day = action.endedOn().or(action::completedOn).orElse(action.dueOn());
        return messages.getMessage(
                "actions.now." + kind(action, reader),
                new Object[] {
                    names.of(action.owner()),
                    names.of(action.doer()),
                    GovukDates.format(day),
                    GovukDates.format(action.wantedDueOn().orElse(null)),
                    action.daysLate()
                },
                Locale.UK);
    }

    private static String kind(Action action, SignedIn reader) {
        boolean toReader = action.owner().equals(reader.person());
        if (action.status() == ActionStatus.OFFERED && toReader) {
            return "OFFERED.you";
        }
        if (action.wantedDueOn().isPresent() && action.status().toBeDone()) {
            return "wanted";
        }
        if (action.status() == ActionStatus.IN_HAND) {
            if (action.doer().equals(reader.person())) {
                return "IN_HAND.you";
            }
            return action.delegate().isPresent() ? "IN_HAND.delegated" : "IN_HAND";
        }
        return action.status().name();
    }
}
