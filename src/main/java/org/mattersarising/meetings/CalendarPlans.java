package org.mattersarising.meetings;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.WorkingDays;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters many meetings at once, from a file or by a rule: first to look at, then all or none. */
@Service
@Transactional
public class CalendarPlans {

    private final Calendar calendar;
    private final CalendarFile files;
    private final Bodies bodies;

    CalendarPlans(Calendar calendar, CalendarFile files, Bodies bodies) {
        this.calendar = calendar;
        this.files = files;
        this.bodies = bodies;
    }

    /** What a file would enter. @throws Refused when it cannot be read at all */
    @Transactional(readOnly = true)
    public CalendarPlan read(BodyId body, byte[] file, LocalTime time, String place) {
        return CalendarPlan.of(calendar, body, files.read(file, time, place));
    }

    /** What a rule would enter. */
    @Transactional(readOnly = true)
    public CalendarPlan generate(BodyId body, MeetingRule rule) {
        List<CalendarLine> lines = new ArrayList<>();
        for (MeetingRule.Day day : rule.days(WorkingDays.of(bodies.get(body).nation()))) {
            String text = GovukDates.formatWithDay(day.meeting().date());
            lines.add(CalendarLine.read(lines.size() + 1, text, day.meeting()).noted(day.note()));
        }
        return CalendarPlan.of(calendar, body, lines);
    }

    /**
     * Enters what was looked at, compared once more with the calendar as it is now.
     *
     * @param rows as {@link CalendarPlan#asText()} gave them
     * @return how many meetings were entered
     * @throws Refused when one of them can no longer be entered; then none was
     */
    public int enter(BodyId body, String rows, Actor by) {
        CalendarPlan plan = read(body, rows.getBytes(StandardCharsets.UTF_8), LocalTime.MIDNIGHT, "");
        plan.lines().stream()
                .filter(line -> !line.problem().isEmpty())
                .findFirst()
                .ifPresent(line -> {
                    throw new Refused(line.problem());
                });
        return calendar.enterAll(body, plan.meetings(), by);
    }
}
