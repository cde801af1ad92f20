package org.mattersarising.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at claimed notices once more, now that they are about to be sent, and writes the mail. */
@Component
class Correspondence {

    private final Addressing addressing;
    private final List<StillWanted> asked;
    private final MailWriter writer;
    private final MessageIds ids;
    private final Clock clock;

    Correspondence(Addressing addressing, List<StillWanted> asked, MailWriter writer, MessageIds ids, Clock clock) {
        this.addressing = addressing;
        this.asked = asked;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is to be done with one bundle.
     *
     * @param mail the mail, or null when nothing is left to be sent
     * @param sent the notices that are in it
     * @param notSent the others, each with the reason
     */
    record Prepared(Outgoing mail, List<OutboxMessage> sent, Map<OutboxMessage, NotToBeSent> notSent) {}

    @Transactional(readOnly = true)
    public Prepared prepare(Bundle bundle) {
        Map<OutboxMessage, NotToBeSent> notSent = new LinkedHashMap<>();
        List<OutboxMessage> wanted = new ArrayList<>();
        for (OutboxMessage notice : bundle.notices()) {
            if (asked.stream().allMatch(each -> each.stillWanted(notice.about(), notice.kind(), notice.recipient()))) {
                wanted.add(notice);
            } else {
                notSent.put(notice, NotToBeSent.unwanted("Things have moved on, so this no longer needed to be said."));
            }
        }
        if (wanted.isEmpty()) {
            return new Prepared(null, List.of(), notSent);
        }
        try {
            Addressee to = addressing.addresseeFor(wanted.get(0).recipient());
            return new Prepared(mail(bundle.mailId(), wanted, to), wanted, notSent);
        } catch (NotToBeSent reason) {
            wanted.forEach(notice -> notSent.put(notice, reason));
            return new Prepared(null, List.of(), notSent);
        }
    }

    private Outgoing mail(String mailId, List<OutboxMessage> notices, Addressee to) {
        return new Outgoing(
                mailId,
                notices.size() == 1 ? ids.threadOf(notices.get(0).about()) : null,
                to.address(),
                to.person().name(),
                replyTo(notices),
                clock.instant(),
                writer.write(notices, to));
    }

    // A digest of several boards has no one board to answer to.
    private static String replyTo(List<OutboxMessage> notices) {
        List<String> all = notices.stream()
                .map(notice -> notice.facts().answersTo().orElse(""))
                .distinct()
                .toList();
        return all.size() == 1 && !all.get(0).isEmpty() ? all.get(0) : null;
    }
}
