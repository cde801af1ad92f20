package org.mattersarising.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionEvent;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.BodyEvent;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingEvent;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.People;
import org.mattersarising.shared.Reference;
import org.mattersarising.web.GovukDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives every action that comes to a meeting its slot in the work programme, and keeps the slot where the action is due. */
@Component
class Slots {

    private final ProgrammeEntries entries;
    private final WorkProgramme programme;
    private final Placing placing;
    private final ActionLog log;
    private final Promises promises;
    private final StandingEntries standing;
    private final Clauses clauses;
    private final Actions actions;
    private final Meetings meetings;
    private final Calendar calendar;
    private final People people;
    private final ApplicationEventPublisher events;

    Slots(
            ProgrammeEntries entries,
            WorkProgramme programme,
            Placing placing,
            ActionLog log,
            Promises promises,
            StandingEntries standing,
            Clauses clauses,
            Actions actions,
            Meetings meetings,
            Calendar calendar,
            People people,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.programme = programme;
        this.placing = placing;
        this.log = log;
        this.promises = promises;
        this.standing = standing;
        this.clauses = clauses;
        this.actions = actions;
        this.meetings = meetings;
        this.calendar = calendar;
        this.people = people;
        this.events = events;
    }

    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ActionEvent event) {
        switch (event.move()) {
            case AGREE -> agreed(event);
            case CHANGE_DUE_DATE, GRANT_MORE_TIME -> follow(event);
            case WITHDRAW, SUPERSEDE -> drop(event);
            default -> {}
        }
    }

    /** What no action takes along when its meeting is cancelled goes to the first ordinary meeting after it. */
    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingEvent.Cancelled cancelled) {
        List<ProgrammeEntry> left =
                entries.findByMeetingIdAndStatusOrderById(cancelled.meeting(), ProgrammeEntry.Status.PLANNED);
        MeetingId next = calendar.of(cancelled.body())
                .firstOrdinaryOnOrAfter(cancelled.day().plusDays(1))
                .map(Meeting::id)
                .orElse(null);
        String rule = "the meeting of %s was cancelled; %s"
                .formatted(
                        GovukDates.format(cancelled.day()),
                        next == null ? "the calendar has no later one yet" : "first ordinary meeting after it");
        left.forEach(entry -> placing.place(entry, next, rule, cancelled.why(), cancelled.by()));
    }

    /** A meeting brought forward past its own deadline leaves nobody time to report. */
    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingEvent.Moved moved) {
        Meeting meeting = meetings.get(moved.meeting());
        programme.replan(
                entries.findByMeetingIdAndStatusOrderById(moved.meeting(), ProgrammeEntry.Status.PLANNED),
                "The meeting of %s moved to %s."
                        .formatted(GovukDates.format(moved.was()), GovukDates.format(moved.became())),
                moved.by());
        if (moved.became().isBefore(moved.was()) && promises.late(meeting)) {
            events.publishEvent(new AgendaEvent.DeadlinePassed(
                    moved.meeting(), calendar.paperDates(meeting).words(), moved.by()));
        }
    }

    /** What comes to a meeting is counted back by the rules of its body. */
    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BodyEvent.CountsAnew changed) {
        programme.replan(
                entries.findByBodyIdAndStatusOrderById(changed.body(), ProgrammeEntry.Status.PLANNED),
                changed.why(),
                changed.by());
    }

    private void agreed(ActionEvent event) {
        Action action = actions.get(event.reference());
        clauses.kind(action).ifPresent(kind -> {
            ProgrammeEntry entry = standing.of(action)
                    .map(found -> link(found, action, kind, event))
                    .orElseGet(() -> slot(action, kind, event));
            entry.meeting().ifPresent(meeting -> promises.compare(meetings.get(meeting), event.by()));
        });
    }

    private ProgrammeEntry link(
            StandingEntries.Alike alike, Action action, ProgrammeEntry.Kind kind, ActionEvent event) {
        ProgrammeEntry entry = alike.entry();
        boolean undated = entry.meeting().isEmpty();
        Optional<Reference> before = entry.action();
        String because = undated
                ? action.dueRule()
                : "stood there already; " + alike.likeness().reason();
        entry.standsFor(action.reference(), kind, because);
        clauses.recurrence(action).ifPresent(entry::recurs);
        before.map(actions::get)
                .filter(old -> old.status().open())
                .ifPresent(old -> log.supersede(
                        new Turn(old.reference(), null, event.by()), "It goes on as " + action.reference() + "."));
        events.publishEvent(new AgendaEvent.Linked(
                entry.id(), action.reference(), alike.likeness().reason(), event.by()));
        if (undated && action.dueMeeting().isPresent()) {
            placing.place(entry, action.dueMeeting().get(), because, "It had no date yet.", event.by());
        }
        entry.meeting()
                .filter(there -> !there.equals(action.dueMeeting().orElse(null)))
                .ifPresent(there -> placing.bind(
                        action,
                        there,
                        "stands in the work programme for this meeting",
                        "The meeting was left open; the work programme names it.",
                        event.by()));
        return entry;
    }

    private ProgrammeEntry slot(Action action, ProgrammeEntry.Kind kind, ActionEvent event) {
        EntryText text = action.exempt()
                ? new EntryText(exemptTitle(action), "", "")
                : new EntryText(
                        action.title(),
                        clauses.place(action),
                        people.get(action.owner()).name());
        Recurrence recurrence = clauses.recurrence(action).orElse(null);
        boolean open = recurrence == null && action.dueMeeting().isPresent() && clauses.leftOpen(action);
        return placing.create(
                new Placing.Fresh(
                        action.body(),
                        action.dueMeeting().orElse(null),
                        text,
                        kind,
                        open
                                ? "the board left the meeting open; until its clerk fixes one: " + action.dueRule()
                                : action.dueRule(),
                        action,
                        recurrence,
                        open,
                        before(action)),
                event.by());
    }

    /** The entry whose meeting renewed it by the clause that this action came from. */
    private ProgrammeEntry before(Action action) {
        return action.clause()
                .flatMap(entries::findFirstByRenewedByOrderByIdDesc)
                .filter(entry -> entries.findByContinuesId(entry.id()).isEmpty())
                .orElse(null);
    }

    private static String exemptTitle(Action action) {
        return action.publicTitle().isBlank() ? "Exempt business, " + action.reference() : action.publicTitle();
    }

    private void follow(ActionEvent event) {
        Action action = actions.get(event.reference());
        MeetingId due = action.dueMeeting().orElse(null);
        // Of a standing report the last is the one to come; those before it wait for what their meeting made of them.
        entries.findByActionReferenceAndStatus(event.reference(), ProgrammeEntry.Status.PLANNED).stream()
                .reduce((earlier, later) -> later.id() > earlier.id() ? later : earlier)
                .filter(entry -> !Objects.equals(entry.meeting().orElse(null), due))
                .ifPresent(entry -> {
                    entry.moveTo(due, action.dueRule());
                    events.publishEvent(
                            new AgendaEvent.Moved(entry.id(), due, publicReason(action, event), event.by()));
                });
    }

    private void drop(ActionEvent event) {
        Action action = actions.get(event.reference());
        entries.findByActionReferenceAndStatus(event.reference(), ProgrammeEntry.Status.PLANNED)
                .forEach(entry -> {
                    entry.end(ProgrammeEntry.Status.DROPPED);
                    events.publishEvent(new AgendaEvent.Dropped(entry.id(), publicReason(action, event), event.by()));
                });
    }

    private static String publicReason(Action action, ActionEvent event) {
        return action.exempt() ? event.reference() + " changed" : event.why();
    }
}
