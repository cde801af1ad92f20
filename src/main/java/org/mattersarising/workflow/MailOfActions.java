package org.mattersarising.workflow;

import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.MailAccess;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** The mail about an action is for the clerk of the body that asked for it. */
@Component
class MailOfActions implements MailAccess {

    private final Actions actions;

    MailOfActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean mayRead(String about, SignedIn person) {
        return Reference.parse(about)
                .flatMap(actions::findByReference)
                .map(action -> person.is(Role.CLERK, action.body().value()))
                // What is not about an action is somebody else's to answer.
                .orElse(Reference.parse(about)
                        .filter(reference -> !reference.isOf("ACT"))
                        .isPresent());
    }
}
