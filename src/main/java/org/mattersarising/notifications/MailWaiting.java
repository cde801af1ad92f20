package org.mattersarising.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.people.ClerkWork;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Mail of the clerk's boards that failed or came back, in the work queue. */
@Component
class MailWaiting implements ClerkWork {

    private final Mails mails;

    MailWaiting(Mails mails) {
        this.mails = mails;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        Map<MailStatus, Long> counts = mails.count(new Mails.Whose(false, Set.copyOf(clerk.bodies(Role.CLERK))));
        List<Waiting> waiting = new ArrayList<>();
        for (MailStatus status : new MailStatus[] {MailStatus.BOUNCED, MailStatus.FAILED}) {
            long count = counts.getOrDefault(status, 0L);
            if (count > 0) {
                waiting.add(new Waiting(
                        "outbox.queue." + status,
                        count,
                        "",
                        "/outbox?status=" + status.name().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return waiting;
    }
}
