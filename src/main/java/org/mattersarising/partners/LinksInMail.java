package org.mattersarising.partners;

import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.WayIn;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives whoever cannot sign in, and has something to answer, a link that is theirs alone in place of the action's address. */
@Component
class LinksInMail implements WayIn {

    static final String PATH = "/partner/";

    private final PartnerLinks links;
    private final Doorstep doorstep;
    private final Actions actions;
    private final People people;
    private final Accounts accounts;

    LinksInMail(PartnerLinks links, Doorstep doorstep, Actions actions, People people, Accounts accounts) {
        this.links = links;
        this.doorstep = doorstep;
        this.actions = actions;
        this.people = people;
        this.accounts = accounts;
    }

    // Mail is written in a transaction that only reads.
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Way> to(String about, PersonId reader) {
        Person person = people.get(reader);
        if (accounts.findById(reader.value()).filter(Account::enabled).isPresent()) {
            return Optional.empty();
        }
        return Reference.parse(about)
                .flatMap(actions::findByReference)
                .filter(action -> doorstep.mayAnswer(person, action))
                .map(Action::reference)
                .map(reference -> {
                    String token = Secret.fresh();
                    links.save(new PartnerLink(reference, person, token, doorstep.now()));
                    return new Way(PATH + token, token);
                });
    }
}
