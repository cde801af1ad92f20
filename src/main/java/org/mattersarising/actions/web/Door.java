package org.mattersarising.actions.web;

import java.util.Locale;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.Actions;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.mattersarising.web.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets those in to the pages of an action who may see it. To others it does not say whether there is one. */
@Component
class Door {

    private final Actions actions;
    private final ActionAccess access;
    private final MessageSource messages;

    Door(Actions actions, ActionAccess access, MessageSource messages) {
        this.actions = actions;
        this.access = access;
        this.messages = messages;
    }

    Action open(SignedIn person, String reference) {
        return Reference.parse(reference)
                .flatMap(actions::findByReference)
                .filter(action -> access.maySee(person, action))
                .orElseThrow(() -> nothing("actions.none", reference));
    }

    NotFound nothing(String key, String... mentioned) {
        return new NotFound(messages.getMessage(key, mentioned, Locale.UK));
    }
}
