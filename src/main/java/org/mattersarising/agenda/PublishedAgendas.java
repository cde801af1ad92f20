package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.springframework.data.repository.Repository;

/** The agendas that were found in imported documents. */
interface PublishedAgendas extends Repository<PublishedAgenda, Long> {

    PublishedAgenda save(PublishedAgenda agenda);

    /** The one read last, where a meeting's agenda was published again. */
    Optional<PublishedAgenda> findFirstByBodyIdAndHeldOnOrderByIdDesc(BodyId body, LocalDate day);
}
