package org.mattersarising.notifications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.people.PersonId;
import org.springframework.stereotype.Component;

/** Decides which of a person's notices travel together. What was tried as one mail stays one mail. */
@Component
class Bundling {

    private final MessageIds ids;
    private final int digestAbove;

    Bundling(MessageIds ids, MailSettings settings) {
        this.ids = ids;
        this.digestAbove = settings.digestAbove();
    }

    /** @param due all that is due and claimed, of any number of people, in the order in which it was written */
    List<Bundle> bundle(List<OutboxMessage> due, Map<PersonId, MailChoice> choices) {
        Map<String, List<OutboxMessage>> mails = new LinkedHashMap<>();
        Map<PersonId, List<OutboxMessage>> fresh = new LinkedHashMap<>();
        for (OutboxMessage notice : due) {
            if (notice.mailId().isEmpty() && !notice.atOnce()) {
                fresh.computeIfAbsent(notice.recipient(), person -> new ArrayList<>())
                        .add(notice);
            } else {
                String mail = notice.mailId().orElse(notice.messageId());
                mails.computeIfAbsent(mail, id -> new ArrayList<>()).add(notice);
            }
        }
        fresh.forEach((person, notices) -> mails.putAll(settled(notices, choices.get(person))));
        return mails.entrySet().stream()
                .map(mail -> settle(mail.getKey(), mail.getValue()))
                .toList();
    }

    private Map<String, List<OutboxMessage>> settled(Collection<OutboxMessage> notices, MailChoice choice) {
        boolean together =
                notices.size() > digestAbove || (notices.size() > 1 && choice != null && choice != MailChoice.AT_ONCE);
        return together
                ? Map.of(ids.fresh(), List.copyOf(notices))
                : notices.stream()
                        .collect(Collectors.toMap(
                                OutboxMessage::messageId, List::of, (one, other) -> one, LinkedHashMap::new));
    }

    private static Bundle settle(String mailId, List<OutboxMessage> notices) {
        notices.forEach(notice -> notice.putInto(mailId));
        return new Bundle(mailId, notices);
    }
}
