package org.mattersarising.notifications;

import org.mattersarising.audit.Recordable;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;

/** A person had a mail sent again that had failed, was dropped or was sent before. */
public record NoticeSentAgain(String about, NoticeKind kind, PersonId recipient, Actor by) implements Recordable {

    @Override
    public String what() {
        return "had a mail sent again";
    }
}
