package org.mattersarising.agenda;

import java.util.Objects;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body's work programme as its clerk keeps it. What an entry stands for goes where the entry goes. */
@Service
@Transactional
public class WorkProgramme {

    private final ProgrammeEntries entries;
    private final Meetings meetings;
    private final Actions actions;
    private final ActionLog log;
    private final ApplicationEventPublisher events;

    WorkProgramme(
            ProgrammeEntries entries,
            Meetings meetings,
            Actions actions,
            ActionLog log,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.meetings = meetings;
        this.actions = actions;
        this.log = log;
        this.events = events;
    }

    /**
     * Adds an entry.
     *
     * @param meeting or null where the date is to be decided
     */
    public ProgrammeEntry add(
            BodyId body, MeetingId meeting, EntryText text, ProgrammeEntry.Kind kind, String because, Actor by) {
        refuseCancelled(body, meeting);
        ProgrammeEntry entry = entries.save(new ProgrammeEntry(body, meeting, text, kind, because));
        events.publishEvent(new AgendaEvent.Placed(entry.id(), meeting, because, by));
        return entry;
    }

    public void change(long id, EntryText text, Actor by) {
        ProgrammeEntry entry = planned(id);
        entry.says(text);
        events.publishEvent(new AgendaEvent.Changed(id, "", by));
    }

    /**
     * Moves an entry to another meeting, and the action it stands for with it.
     *
     * @param to the meeting, or null where the date is to be decided
     * @throws Refused without a reason, where nothing changes, or where the meeting is cancelled
     */
    public void move(long id, MeetingId to, String why, Actor by) {
        String reason = reason(why, "Write why it moves.");
        ProgrammeEntry entry = planned(id);
        if (Objects.equals(entry.meeting().orElse(null), to)) {
            throw new Refused("It stands there already; choose another meeting.");
        }
        refuseCancelled(entry.body(), to);
        place(entry, to, "moved in the work programme: " + reason, reason, by);
    }

    public void drop(long id, String why, Actor by) {
        String reason = reason(why, "Write why it is dropped.");
        ProgrammeEntry entry = planned(id);
        entry.action()
                .map(actions::get)
                .filter(action -> action.status().open())
                .ifPresent(action -> {
                    throw new Refused("It stands for %s, which is open; withdraw that action first, or move the entry."
                            .formatted(action.reference()));
                });
        entry.end(ProgrammeEntry.Status.DROPPED);
        events.publishEvent(new AgendaEvent.Dropped(id, reason, by));
    }

    /**
     * Records what the meeting made of an entry.
     *
     * @param next the meeting to which it goes on, where it does; null for a date to be decided
     * @param why the words of the minutes or of the clerk, or an empty text
     */
    public void consider(long id, Outcome outcome, MeetingId next, String why, Actor by) {
        ProgrammeEntry entry = planned(id);
        MeetingId held = entry.meeting()
                .orElseThrow(() -> new Refused("It stands on no meeting yet; move it to the one that considered it."));
        if (outcome != Outcome.CLOSED && Objects.equals(next, held)) {
            throw new Refused("Choose a later meeting than the one that dealt with it.");
        }
        refuseCancelled(entry.body(), next);
        events.publishEvent(new AgendaEvent.Considered(id, held, outcome, why == null ? "" : why.strip(), by));
        String on = day(held);
        if (outcome == Outcome.DEFERRED) {
            entry.defer();
            place(entry, next, "deferred by the meeting of " + on, "Deferred by the meeting of " + on + ".", by);
            return;
        }
        entry.end(ProgrammeEntry.Status.CONSIDERED);
        if (outcome == Outcome.RENEWED) {
            renew(entry, next, on, by);
        } else {
            entry.action().map(actions::get).ifPresent(action -> close(action, on, by));
        }
    }

    /** Puts an entry on a meeting, and the action it stands for with it. */
    void place(ProgrammeEntry entry, MeetingId to, String rule, String why, Actor by) {
        entry.moveTo(to, rule);
        events.publishEvent(new AgendaEvent.Moved(entry.id(), to, why, by));
        entry.action()
                .map(actions::get)
                .filter(action -> action.status().toBeDone())
                .filter(action -> !Objects.equals(action.dueMeeting().orElse(null), to))
                .ifPresent(action -> bind(action, to, rule, why, by));
    }

    /** Puts an action on a meeting without touching its entry; null where there is none yet. */
    void bind(Action action, MeetingId to, String rule, String why, Actor by) {
        Turn turn = new Turn(action.reference(), null, by);
        Optional.ofNullable(to)
                .map(meetings::get)
                .ifPresentOrElse(meeting -> log.bindTo(turn, meeting, rule, why), () -> log.unbind(turn, rule, why));
    }

    private void renew(ProgrammeEntry entry, MeetingId next, String on, Actor by) {
        String rule = "the meeting of " + on + " wants to hear again";
        ProgrammeEntry again = new ProgrammeEntry(
                entry.body(), next, new EntryText(entry.title(), entry.detail(), entry.leads()), entry.kind(), rule);
        entry.action().ifPresent(action -> again.standsFor(action, entry.kind(), rule));
        entries.save(again);
        events.publishEvent(new AgendaEvent.Placed(again.id(), next, rule, by));
        entry.action()
                .map(actions::get)
                .filter(action -> action.status().toBeDone())
                .ifPresent(action ->
                        bind(action, next, rule, "Considered on " + on + "; a further report is wanted.", by));
    }

    /** The meeting has had its report, so nothing is left to verify. */
    private void close(Action action, String on, Actor by) {
        Turn turn = new Turn(action.reference(), null, by);
        if (action.status() == ActionStatus.OFFERED || action.status() == ActionStatus.IN_HAND) {
            log.reportComplete(turn, "Considered by the meeting of " + on + ".", java.util.List.of());
        }
        if (action.status() == ActionStatus.REPORTED_COMPLETE) {
            log.verify(turn);
        }
        if (action.status() == ActionStatus.PROPOSED_FOR_CLOSURE) {
            log.agreeClosure(turn);
        }
    }

    private ProgrammeEntry planned(long id) {
        ProgrammeEntry entry = entries.get(id);
        if (!entry.planned()) {
            throw new Refused("This entry was dealt with already; open the work programme again to see how.");
        }
        return entry;
    }

    private void refuseCancelled(BodyId body, MeetingId to) {
        if (to == null) {
            return;
        }
        Meeting meeting = meetings.get(to);
        if (meeting.cancelled() || !meeting.body().equals(body)) {
            throw new Refused("That meeting is cancelled or another body's; choose one of this body's meetings.");
        }
    }

    private String day(MeetingId meeting) {
        return GovukDates.format(meetings.get(meeting).date());
    }

    private static String reason(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refused(otherwise);
        }
        return text.strip();
    }
}
