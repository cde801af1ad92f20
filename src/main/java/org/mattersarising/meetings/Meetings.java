package org.mattersarising.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The meetings of all bodies, past and to come. */
public interface Meetings extends Repository<Meeting, Long> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(long id);

    List<Meeting> findByBodyIdOrderByDate(BodyId body);

    Optional<Meeting> findFirstByBodyIdAndDate(BodyId body, LocalDate date);

    default Optional<Meeting> find(MeetingId id) {
        return findById(id.value());
    }

    /** The meeting with this number; a number without a meeting is a defect, not a request to refuse. */
    default Meeting get(MeetingId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No meeting has the number " + id + "."));
    }
}
