package org.mattersarising.agenda;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The bodies' own templates. */
interface AgendaTemplates extends Repository<AgendaTemplate, Long> {

    AgendaTemplate save(AgendaTemplate template);

    Optional<AgendaTemplate> findById(long body);

    void delete(AgendaTemplate template);
}
