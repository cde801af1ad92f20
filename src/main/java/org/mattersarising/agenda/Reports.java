package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.EvidenceCheck;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in for the meetings to which they were promised. */
@Service
@Transactional
public class Reports {

    private static final int LONGEST_TITLE = 300;

    private final ProgrammeEntries entries;
    private final HandedInReports reports;
    private final EvidenceCheck check;
    private final Actions actions;
    private final ActionLog log;
    private final Meetings meetings;
    private final Calendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ProgrammeEntries entries,
            HandedInReports reports,
            EvidenceCheck check,
            Actions actions,
            ActionLog log,
            Meetings meetings,
            Calendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.reports = reports;
        this.check = check;
        this.actions = actions;
        this.log = log;
        this.meetings = meetings;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a report in. The action behind it is thereby reported complete, unless it comes again and again; the entry stays open until
     * the meeting has considered it.
     *
     * @param recommendations what it asks the meeting to resolve, one to a line, or an empty text
     * @throws Refused without a title or a file that can be taken, or where nothing is promised or it was dealt with
     */
    public void handIn(long id, String title, String recommendations, String fileName, byte[] content, Actor by) {
        ProgrammeEntry entry = entries.planned(id);
        if (!entry.promised()) {
            throw new Refused("Nobody promised a report for this entry; nothing needs to be handed in.");
        }
        String called = title == null ? "" : title.strip();
        if (called.isEmpty() || called.length() > LONGEST_TITLE) {
            throw new Refused("Enter the title of the report, in 300 characters at most.");
        }
        EvidenceFile file = check.take(fileName, content);
        String asks = recommendations == null ? "" : recommendations.strip();
        reports.save(new HandedInReport(entry.reference(), called, asks, file, by, clock.instant()));
        entry.handedIn(LocalDate.now(clock));
        events.publishEvent(new AgendaEvent.HandedIn(id, said(entry, called), by));
        entry.action().map(actions::get).ifPresent(action -> tell(entry, action, called, by));
    }

    /** Says that it stands on the agenda of its meeting, whether or not that was published yet. */
    public void onAgenda(long id, String item, Actor by) {
        ProgrammeEntry entry = entries.planned(id);
        if (entry.meeting().isEmpty()) {
            throw new Refused("It stands on no meeting yet; choose one first.");
        }
        if (!entry.onAgenda()) {
            entry.foundOnAgenda();
            events.publishEvent(new AgendaEvent.OnAgenda(id, entry.meeting().get(), item, by));
        }
    }

    /** The day by which the report is with the clerk; nothing where it stands on no meeting. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> deadline(ProgrammeEntry entry) {
        return entry.meeting().map(meetings::get).map(calendar::reportDeadline);
    }

    /** Whether it should have been handed in and was not. */
    @Transactional(readOnly = true)
    public boolean late(ProgrammeEntry entry) {
        return entry.planned()
                && entry.promised()
                && entry.handedInOn().isEmpty()
                && !entry.onAgenda()
                && deadline(entry).filter(LocalDate.now(clock)::isAfter).isPresent();
    }

    /** What was handed in, latest first. */
    @Transactional(readOnly = true)
    public List<HandedInReport> of(ProgrammeEntry entry) {
        return reports.findByReferenceOrderByIdDesc(entry.reference());
    }

    private void tell(ProgrammeEntry entry, Action action, String title, Actor by) {
        if (!action.status().toBeDone()) {
            return;
        }
        Turn turn = new Turn(action.reference(), null, by);
        String when = entry.meeting()
                .map(meetings::get)
                .map(Meeting::date)
                .map(day -> " for the meeting of " + GovukDates.format(day))
                .orElse("");
        String words = "The report “" + title + "” is with the clerk" + when + ".";
        if (action.status() == org.mattersarising.actions.ActionStatus.QUESTIONED) {
            return;
        }
        if (entry.recurrence().isPresent()) {
            log.progress(turn, Statement.Standing.ON_TRACK, words, List.of());
        } else {
            log.reportComplete(turn, words, List.of());
        }
    }

    private String said(ProgrammeEntry entry, String title) {
        boolean exempt = entry.action().map(actions::get).filter(Action::exempt).isPresent();
        return exempt ? "" : title;
    }
}
