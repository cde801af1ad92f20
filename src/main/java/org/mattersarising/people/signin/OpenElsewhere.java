package org.mattersarising.people.signin;

import org.mattersarising.people.AccountEvent;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a person has open in other browsers, on any node; it takes effect there within a minute. */
@Service
@Transactional
class OpenElsewhere {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    OpenElsewhere(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    void end(PersonId person) {
        accounts.findById(person.value()).ifPresent(account -> {
            account.signsOutEverywhere();
            events.publishEvent(new AccountEvent.SignedOutEverywhere(person));
        });
    }
}
