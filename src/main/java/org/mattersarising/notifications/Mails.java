package org.mattersarising.notifications;

import java.util.List;
import java.util.Optional;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the outbox for pages. */
@Service
@Transactional(readOnly = true)
public class Mails {

    private final OutboxMessages messages;
    private final MailWriter writer;
    private final People people;

    Mails(OutboxMessages messages, MailWriter writer, People people) {
        this.messages = messages;
        this.writer = writer;
        this.people = people;
    }

    /**
     * Some mails, latest first.
     *
     * @param status null for all
     * @param page from zero on
     */
    public List<OutboxMessage> list(MailStatus status, int page, int size) {
        PageRequest request = PageRequest.of(page, size);
        return (status == null
                        ? messages.findAllByOrderByIdDesc(request)
                        : messages.findByStatusOrderByIdDesc(status, request))
                .getContent();
    }

    /** @param status null for all */
    public long count(MailStatus status) {
        return status == null ? messages.count() : messages.countByStatus(status);
    }

    public Optional<OutboxMessage> find(long id) {
        return messages.findById(id);
    }

    /** Subject and text as they were sent or, before that, as they would be sent now. */
    public MailText text(OutboxMessage message) {
        Person recipient = people.get(message.recipient());
        return message.text()
                .map(text -> new MailText(message.subject().orElse(""), text))
                .orElseGet(() -> {
                    Letter letter = writer.write(List.of(message), new Addressee(recipient, null));
                    return new MailText(letter.subject(), letter.text());
                });
    }

    /** What a mail says, in plain text. */
    public record MailText(String subject, String text) {}
}
