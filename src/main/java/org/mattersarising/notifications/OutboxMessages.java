package org.mattersarising.notifications;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The mails of the outbox, latest first where they are listed. */
public interface OutboxMessages extends Repository<OutboxMessage, Long> {

    OutboxMessage save(OutboxMessage message);

    List<OutboxMessage> findByAboutOrderByIdDesc(String about);

    long count();
}
