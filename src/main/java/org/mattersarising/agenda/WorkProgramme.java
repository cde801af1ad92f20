package org.mattersarising.agenda;

import java.util.List;
import java.util.Objects;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body's work programme as its clerk and chair keep it. What an entry stands for goes where the entry goes. */
@Service
@Transactional
public class WorkProgramme {

    private final ProgrammeEntries entries;
    private final Placing placing;
    private final Meetings meetings;
    private final Actions actions;
    private final ApplicationEventPublisher events;

    WorkProgramme(
            ProgrammeEntries entries,
            Placing placing,
            Meetings meetings,
            Actions actions,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.placing = placing;
        this.meetings = meetings;
        this.actions = actions;
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
        return placing.create(new Placing.Fresh(body, meeting, text, kind, because, null, null, false, null), by);
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
        placing.place(entry, to, "moved in the work programme: " + reason, reason, by);
    }

    /** Confirms the meeting on which something stands only because the board left it open. */
    public void fix(long id, Actor by) {
        ProgrammeEntry entry = planned(id);
        if (!entry.provisional()) {
            throw new Refused("Its meeting is fixed already; move it if it is to stand on another.");
        }
        entry.isProvisional(false);
        entry.standsHereFor("the board left the meeting open; its clerk fixed this one");
        events.publishEvent(new AgendaEvent.Fixed(id, entry.meeting().orElse(null), by));
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

    /** What comes to a meeting has new dates, because the meeting or the rules of its body have. */
    void replan(List<ProgrammeEntry> there, String why, Actor by) {
        there.forEach(entry -> events.publishEvent(
                new AgendaEvent.Replanned(entry.id(), entry.meeting().orElse(null), why, by)));
    }

    private ProgrammeEntry planned(long id) {
        return entries.planned(id);
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

    private static String reason(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refused(otherwise);
        }
        return text.strip();
    }
}
