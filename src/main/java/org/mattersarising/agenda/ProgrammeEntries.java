package org.mattersarising.agenda;

import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Reference;
import org.springframework.data.repository.Repository;

/** The lines of all work programmes. */
public interface ProgrammeEntries extends Repository<ProgrammeEntry, Long> {

    ProgrammeEntry save(ProgrammeEntry entry);

    Optional<ProgrammeEntry> findById(long id);

    List<ProgrammeEntry> findByBodyIdAndStatusOrderById(BodyId body, ProgrammeEntry.Status status);

    List<ProgrammeEntry> findByMeetingIdAndStatusOrderById(MeetingId meeting, ProgrammeEntry.Status status);

    List<ProgrammeEntry> findByMeetingIdOrderById(MeetingId meeting);

    List<ProgrammeEntry> findByActionReferenceOrderById(Reference action);

    List<ProgrammeEntry> findByActionReferenceAndStatus(Reference action, ProgrammeEntry.Status status);

    default ProgrammeEntry get(long id) {
        return findById(id)
                .orElseThrow(() -> new IllegalStateException("No work programme entry has the number " + id + "."));
    }
}
