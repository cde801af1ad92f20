package org.mattersarising.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings of all bodies, past and to come. */
public interface Meetings extends Repository<Meeting, Long> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(long id);

    List<Meeting> findByBodyIdOrderByDate(BodyId body);

    Optional<Meeting> findFirstByBodyIdAndDate(BodyId body, LocalDate date);

    @Query("select m from Meeting m where m.bodyId = :body and m.date >= :from and m.cancelled = false"
            + " and m.kind = org.mattersarising.meetings.Meeting.Kind.ORDINARY order by m.date limit 1")
    Optional<Meeting> firstOrdinary(BodyId body, LocalDate from);

    default Optional<Meeting> find(MeetingId id) {
        return findById(id.value());
    }

    /** The meeting with this number; a number without a meeting is a defect, not a request to refuse. */
    default Meeting get(MeetingId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No meeting has the number " + id + "."));
    }
}
