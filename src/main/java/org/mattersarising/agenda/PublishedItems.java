package org.mattersarising.agenda;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The items of published agendas. */
interface PublishedItems extends Repository<PublishedItem, Long> {

    PublishedItem save(PublishedItem item);

    List<PublishedItem> findByAgendaIdOrderByPosition(long agenda);
}
