package org.mattersarising.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everybody's choice; whoever made none has no row until mail for them is claimed. */
interface Mailboxes extends Repository<Mailbox, Long> {

    Mailbox save(Mailbox mailbox);

    Optional<Mailbox> findById(long personId);

    List<Mailbox> findByPersonIdIn(Collection<Long> people);
}
