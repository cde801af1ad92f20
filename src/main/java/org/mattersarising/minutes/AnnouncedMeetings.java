package org.mattersarising.minutes;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The meetings that imported packs announce. */
interface AnnouncedMeetings extends Repository<AnnouncedMeeting, Long> {

    AnnouncedMeeting save(AnnouncedMeeting meeting);

    List<AnnouncedMeeting> findByDocumentIdOrderByDay(long document);
}
