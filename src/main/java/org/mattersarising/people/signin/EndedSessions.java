package org.mattersarising.people.signin;

import org.mattersarising.people.AccountEvent;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends what a person has open, on every node and at once, when their account changed so that it must not go on. */
@Component
class EndedSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    EndedSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener({
        AccountEvent.SignedOutEverywhere.class,
        AccountEvent.Closed.class,
        AccountEvent.PasswordChosen.class,
        AccountEvent.SecondStepReset.class
    })
    void of(AccountEvent event) {
        sessions.findByPrincipalName(SessionOwner.key(event.person())).keySet().forEach(sessions::deleteById);
    }
}
