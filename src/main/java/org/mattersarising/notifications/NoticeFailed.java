package org.mattersarising.notifications;

import org.mattersarising.audit.Recordable;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;

/** Somebody was not told, and will not be unless a person does something about it. */
public record NoticeFailed(String about, NoticeKind kind, PersonId recipient, String why) implements Recordable {

    @Override
    public Actor by() {
        return Actor.SERVICE;
    }

    @Override
    public String what() {
        return "could not send a mail";
    }
}
