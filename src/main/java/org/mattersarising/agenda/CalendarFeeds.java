package org.mattersarising.agenda;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The addresses that calendar programs ask. */
interface CalendarFeeds extends Repository<CalendarFeed, Long> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findById(long person);

    Optional<CalendarFeed> findByTokenHash(String tokenHash);

    void delete(CalendarFeed feed);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery("update calendar_feed set person_id = :stays where person_id = :goes")
    int nowOf(long goes, long stays);
}
