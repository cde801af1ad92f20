package org.mattersarising.agenda;

import java.util.List;
import org.mattersarising.meetings.BodyId;
import org.springframework.data.repository.Repository;

/** From which minutes of imported documents older ones are cited. */
interface OlderMinutes extends Repository<OlderMinute, Long> {

    OlderMinute save(OlderMinute minute);

    List<OlderMinute> findByDocumentIdOrderById(long document);

    List<OlderMinute> findByBodyIdAndCitedNumberAndCitedYearOrderById(BodyId body, String number, int year);
}
