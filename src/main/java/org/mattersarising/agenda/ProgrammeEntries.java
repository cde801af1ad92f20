package org.mattersarising.agenda;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
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

    Optional<ProgrammeEntry> findByReference(Reference reference);

    /** The entry that takes up again the matter of another. */
    Optional<ProgrammeEntry> findByContinuesId(long before);

    /** The entry that a clause of later minutes renewed. */
    Optional<ProgrammeEntry> findFirstByRenewedByOrderByIdDesc(long clause);

    List<ProgrammeEntry> findByActionReferenceIn(Collection<Reference> actions);

    /** The entry, which nobody else can change until the caller's transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from ProgrammeEntry e where e.reference = :reference")
    Optional<ProgrammeEntry> hold(Reference reference);

    /** The entry, while it is not dealt with. @throws Refused when it was */
    default ProgrammeEntry planned(long id) {
        ProgrammeEntry entry = get(id);
        if (!entry.planned()) {
            throw new Refused("This entry was dealt with already; open the work programme again to see how.");
        }
        return entry;
    }

    /** The entry with this reference; a reference without one is a defect, not a request to refuse. */
    default ProgrammeEntry get(Reference reference) {
        return findByReference(reference)
                .orElseThrow(() -> new IllegalStateException("No entry has the reference " + reference + "."));
    }

    default ProgrammeEntry get(long id) {
        return findById(id)
                .orElseThrow(() -> new IllegalStateException("No work programme entry has the number " + id + "."));
    }
}
