package org.mattersarising.workflow;

import java.util.List;
import org.mattersarising.notifications.MailView;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;

/** Who was told. */
final class Told {

    private Told() {}

    static List<PersonId> of(Outbox outbox, Reference reference, NoticeKind kind) {
        return outbox.about(reference.value()).stream()
                .filter(mail -> mail.kind() == kind)
                .map(MailView::recipient)
                .toList();
    }
}
