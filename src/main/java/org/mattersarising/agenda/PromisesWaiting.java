package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.ClerkWork;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Component;

/** Promises that a published agenda does not keep and nobody has settled, in the work queue. */
@Component
class PromisesWaiting implements ClerkWork {

    private final PromiseChecks checks;
    private final Calendar calendar;
    private final Clock clock;

    PromisesWaiting(PromiseChecks checks, Calendar calendar, Clock clock) {
        this.checks = checks;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        LocalDate today = LocalDate.now(clock);
        Map<MeetingId, Meeting> coming = clerk.bodies(Role.CLERK).stream()
                .map(number -> calendar.of(new BodyId(number)))
                .flatMap(board -> board.all().stream())
                .filter(meeting -> !meeting.cancelled() && !meeting.date().isBefore(today))
                .collect(Collectors.toMap(Meeting::id, meeting -> meeting));
        Map<MeetingId, Long> broken = checks.findByMeetingIdInOrderById(coming.keySet()).stream()
                .filter(check -> check.verdict() != PromiseCheck.Verdict.KEPT && !check.confirmed())
                .collect(Collectors.groupingBy(PromiseCheck::meeting, LinkedHashMap::new, Collectors.counting()));
        return broken.entrySet().stream()
                .map(each -> new Waiting(
                        "agenda.queue.promises",
                        each.getValue(),
                        GovukDates.format(coming.get(each.getKey()).date()),
                        "/agenda/meetings/" + each.getKey() + "/promises"))
                .toList();
    }
}
