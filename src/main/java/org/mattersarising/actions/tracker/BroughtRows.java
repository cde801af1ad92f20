package org.mattersarising.actions.tracker;

import java.util.List;
import org.mattersarising.meetings.BodyId;
import org.springframework.data.repository.Repository;

/** The rows of trackers that became actions. */
interface BroughtRows extends Repository<BroughtRow, Long> {

    BroughtRow save(BroughtRow row);

    List<BroughtRow> findByBodyId(BodyId body);
}
