package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/** The times for which the process of a report waits, as instants worked out from civil dates and working days. */
@Component
public class ReportTimes implements AskedByProcesses {

    /** For what the tables do not foresee: a timer needs some date. */
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    /** Working days; half a year. */
    private static final int LONGEST_WAIT = 125;

    private final ProgrammeEntries entries;
    private final Reports reports;
    private final ReportPlan plan;
    private final Meetings meetings;
    private final Calendar calendar;
    private final Bodies bodies;
    private final WorkflowSettings settings;
    private final Clock clock;

    ReportTimes(
            ProgrammeEntries entries,
            Reports reports,
            ReportPlan plan,
            Meetings meetings,
            Calendar calendar,
            Bodies bodies,
            WorkflowSettings settings,
            Clock clock) {
        this.entries = entries;
        this.reports = reports;
        this.plan = plan;
        this.meetings = meetings;
        this.calendar = calendar;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last second in which the report is in time. */
    public Date deadline(String reference) {
        return lastSecondOf(reports.deadline(entry(reference)));
    }

    /** The last second in which the papers can become public. */
    public Date published(String reference) {
        return lastSecondOf(entry(reference)
                .meeting()
                .map(meetings::get)
                .map(meeting -> calendar.paperDates(meeting).published()));
    }

    /** When the next step or escalation is due; in the past where it was missed. */
    public Date nextChase(String reference) {
        return atMailHour(plan.nextDay(entry(reference)).orElse(NEVER));
    }

    /** The first working day after the meeting. */
    public Date meetingHeld(String reference) {
        ProgrammeEntry entry = entry(reference);
        return atMailHour(entry.meeting()
                .map(meetings::get)
                .map(meeting -> plan.calendar(entry).onOrAfter(meeting.date().plusDays(1)))
                .orElse(NEVER));
    }

    /**
     * When a clerk who has not done what only they can do is asked again: after the time in which owners answer, and then each time after
     * as long again as it has waited, so that the question stays and does not become noise.
     */
    public Date clerkReminder(String reference) {
        ProgrammeEntry entry = entry(reference);
        LocalDate today = LocalDate.now(clock);
        LocalDate since = entry.meeting()
                .map(meetings::get)
                .map(meeting -> meeting.date())
                .filter(today::isAfter)
                .orElse(entry.askedOn());
        long waited = Math.max(0, (today.toEpochDay() - since.toEpochDay()) * 5 / 7);
        int answer = Math.max(1, bodies.get(entry.body()).answerWithin());
        return atMailHour(plan.calendar(entry).plus(today, (int) Math.min(LONGEST_WAIT, Math.max(answer, waited))));
    }

    private ProgrammeEntry entry(String reference) {
        return entries.get(new Reference(reference));
    }

    private Date atMailHour(LocalDate day) {
        return Date.from(ActionTimes.atHour(day, settings.mailHour()));
    }

    private static Date lastSecondOf(Optional<LocalDate> day) {
        return Date.from(day.orElse(NEVER)
                .plusDays(1)
                .atStartOfDay(CivilTime.ZONE)
                .minusSeconds(1)
                .toInstant());
    }
}
