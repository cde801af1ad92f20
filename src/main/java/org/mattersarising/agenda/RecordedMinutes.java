package org.mattersarising.agenda;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The minutes that imported documents record. */
interface RecordedMinutes extends Repository<RecordedMinute, Long> {

    RecordedMinute save(RecordedMinute minute);

    List<RecordedMinute> findByDocumentIdInOrderById(Collection<Long> documents);
}
