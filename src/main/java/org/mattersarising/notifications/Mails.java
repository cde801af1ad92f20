package org.mattersarising.notifications;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public List<OutboxMessage> list(Whose whose, MailStatus status, int page, int size) {
        PageRequest request = PageRequest.of(page, size);
        Set<MailStatus> statuses = status == null ? EnumSet.allOf(MailStatus.class) : EnumSet.of(status);
        return whose.everybodys()
                ? messages.findByStatusInOrderByIdDesc(statuses, request)
                : messages.findByStatusInAndBoardIdInOrderByIdDesc(statuses, whose.boards(), request);
    }

    /** How many mails there are of each status; one statement. */
    public Map<MailStatus, Long> count(Whose whose) {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        List<Object[]> rows = whose.everybodys() ? messages.countByStatus() : messages.countByStatus(whose.boards());
        rows.forEach(row -> counts.put((MailStatus) row[0], (Long) row[1]));
        return counts;
    }

    public Optional<OutboxMessage> find(Whose whose, long id) {
        return messages.findById(id).filter(whose::includes);
    }

    /**
     * Whose mails somebody looks after.
     *
     * @param everybodys all there are, those that are no board's business too
     * @param boards otherwise those of these boards
     */
    public record Whose(boolean everybodys, Set<Long> boards) {

        boolean includes(OutboxMessage message) {
            return everybodys || message.board().filter(boards::contains).isPresent();
        }
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
