package org.mattersarising.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.agenda.Promises;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the picture of a board. */
@Component
@Transactional(readOnly = true)
public class BoardPictures {

    private final Outstanding outstanding;
    private final Trend trend;
    private final Promises promises;
    private final Bodies bodies;
    private final Calendar calendar;
    private final Clock clock;

    BoardPictures(
            Outstanding outstanding, Trend trend, Promises promises, Bodies bodies, Calendar calendar, Clock clock) {
        this.outstanding = outstanding;
        this.trend = trend;
        this.promises = promises;
        this.bodies = bodies;
        this.calendar = calendar;
        this.clock = clock;
    }

    public BoardPicture of(Viewpoint view) {
        LocalDate today = LocalDate.now(clock);
        BodyCalendar meetings = calendar.of(view.body());
        Optional<Meeting> next = meetings.next(today);
        Optional<Meeting> last = meetings.lastBefore(today);
        return new BoardPicture(
                bodies.get(view.body()),
                today,
                outstanding.headline(view),
                outstanding.longestOverdue(view),
                outstanding.putBackFurthest(view),
                outstanding.byAge(view),
                outstanding.owners(view),
                outstanding.byMeeting(view),
                trend.months(view),
                next.orElse(null),
                last.orElse(null),
                promised(next),
                promised(last));
    }

    private List<Promises.Kept> promised(Optional<Meeting> meeting) {
        return meeting.map(held -> promises.of(held.id())).orElse(List.of());
    }
}
