package org.mattersarising.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** What became of promises. */
interface PromiseChecks extends Repository<PromiseCheck, Long> {

    PromiseCheck save(PromiseCheck check);

    Optional<PromiseCheck> findById(long id);

    List<PromiseCheck> findByMeetingIdOrderById(MeetingId meeting);

    List<PromiseCheck> findByMeetingIdInOrderById(Collection<MeetingId> meetings);
}
