package org.mattersarising.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.DueDateChange;
import org.mattersarising.actions.DueDateChanges;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Statements;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Reference;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the matters arising for a meeting. The number of statements is the same for one action and for ten thousand. */
@Service
@Transactional(readOnly = true)
public class MattersReport {

    private final Actions actions;
    private final DueDateChanges dueDates;
    private final Statements statements;
    private final ProgrammeEntries entries;
    private final Bodies bodies;
    private final Calendar calendar;
    private final People people;
    private final Clock clock;

    MattersReport(
            Actions actions,
            DueDateChanges dueDates,
            Statements statements,
            ProgrammeEntries entries,
            Bodies bodies,
            Calendar calendar,
            People people,
            Clock clock) {
        this.actions = actions;
        this.dueDates = dueDates;
        this.statements = statements;
        this.entries = entries;
        this.bodies = bodies;
        this.calendar = calendar;
        this.people = people;
        this.clock = clock;
    }

    /** What is known about all actions at once. */
    private record Known(
            LocalDate since,
            LocalDate today,
            boolean closed,
            Set<Reference> promised,
            Map<Long, String> names,
            Map<String, List<DueDateChange>> dueDates,
            Map<String, List<Statement>> said) {}

    /** @param closed for the part closed to the public: exempt business only, in full; otherwise all, exempt business by public text */
    public MattersArising of(Meeting meeting, boolean closed) {
        BodyCalendar meetings = calendar.of(meeting.body());
        LocalDate today = LocalDate.now(clock);
        LocalDate last = meetings.lastBefore(today.isBefore(meeting.date()) ? today.plusDays(1) : meeting.date())
                .map(Meeting::date)
                .orElse(null);
        LocalDate since = last == null ? LocalDate.EPOCH : last;
        List<Action> all = actions.arising(meeting.body(), ActionStatus.allOpen(), since).stream()
                .filter(action -> !closed || action.exempt())
                .toList();
        Known known = known(meeting, all, since, today, closed);
        Map<MattersArising.Heading, List<Matter>> by = new EnumMap<>(MattersArising.Heading.class);
        for (Action action : all) {
            Matter matter = matter(action, known);
            by.computeIfAbsent(heading(action, matter, meeting, known), heading -> new ArrayList<>())
                    .add(matter);
        }
        promisedOnly(meeting, all, closed)
                .forEach(entry -> by.computeIfAbsent(MattersArising.Heading.PROMISED, heading -> new ArrayList<>())
                        .add(promised(entry)));
        List<MattersArising.Section> sections = Arrays.stream(MattersArising.Heading.values())
                .filter(by::containsKey)
                .map(heading -> new MattersArising.Section(heading, by.get(heading)))
                .toList();
        return new MattersArising(bodies.get(meeting.body()), meeting, last, today, closed, sections);
    }

    /** What was promised to the meeting and has no action among the matters: none at all, or one that was closed before the board had it. */
    private List<ProgrammeEntry> promisedOnly(Meeting meeting, List<Action> all, boolean closed) {
        Set<Reference> there = all.stream().map(Action::reference).collect(Collectors.toSet());
        return entries.findByMeetingIdAndStatusOrderById(meeting.id(), ProgrammeEntry.Status.PLANNED).stream()
                .filter(ProgrammeEntry::promised)
                .filter(entry -> entry.action().filter(there::contains).isEmpty())
                // What stands in the work programme is public.
                .filter(entry -> !closed)
                .toList();
    }

    private static Matter promised(ProgrammeEntry entry) {
        return new Matter(
                entry.reference().value(),
                entry.detail(),
                entry.title(),
                entry.leads(),
                null,
                entry.placedBecause(),
                entry.onAgenda()
                        ? "On the agenda"
                        : entry.handedInOn().isPresent() ? "Report handed in" : "Report awaited",
                0,
                List.of(),
                List.of());
    }

    private Known known(Meeting meeting, List<Action> all, LocalDate since, LocalDate today, boolean closed) {
        List<String> references =
                all.stream().map(action -> action.reference().value()).toList();
        Set<Long> owners = all.stream().map(action -> action.owner().value()).collect(Collectors.toSet());
        return new Known(
                since,
                today,
                closed,
                entries.findByMeetingIdAndStatusOrderById(meeting.id(), ProgrammeEntry.Status.PLANNED).stream()
                        .map(entry -> entry.action().orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                people.findByIdIn(owners).stream()
                        .collect(Collectors.toMap(person -> person.id().value(), Person::name)),
                dueDates.findByReferenceInOrderById(references).stream()
                        .collect(Collectors.groupingBy(DueDateChange::reference)),
                statements.findByReferenceInOrderById(references).stream()
                        .collect(Collectors.groupingBy(Statement::reference)));
    }

    private static MattersArising.Heading heading(Action action, Matter matter, Meeting meeting, Known known) {
        if (action.status() == ActionStatus.PROPOSED_FOR_CLOSURE) {
            return MattersArising.Heading.CLOSURE;
        }
        boolean bound = action.dueMeeting().filter(meeting.id()::equals).isPresent();
        if (action.status().open() && (bound || known.promised().contains(action.reference()))) {
            return MattersArising.Heading.PROMISED;
        }
        if (matter.daysOverdue() > 0) {
            return MattersArising.Heading.OVERDUE;
        }
        boolean changed = !action.status().open()
                || !action.agreedOn().isBefore(known.since())
                || action.completedOn()
                        .filter(day -> !day.isBefore(known.since()))
                        .isPresent()
                || changedSince(action, known);
        return changed ? MattersArising.Heading.CHANGED : MattersArising.Heading.IN_HAND;
    }

    private static boolean changedSince(Action action, Known known) {
        String reference = action.reference().value();
        return known.dueDates().getOrDefault(reference, List.of()).stream()
                        .anyMatch(change -> since(change.at(), known))
                || known.said().getOrDefault(reference, List.of()).stream()
                        .anyMatch(statement -> since(statement.at(), known));
    }

    private static Matter matter(Action action, Known known) {
        boolean full = known.closed() || !action.exempt();
        String reference = action.reference().value();
        List<Line> lines = new ArrayList<>();
        if (full) {
            known.dueDates()
                    .getOrDefault(reference, List.of())
                    .forEach(change -> lines.add(new Line(change.at(), due(change))));
            known.said()
                    .getOrDefault(reference, List.of())
                    .forEach(said ->
                            lines.add(new Line(said.at(), said.standing().title() + ": " + said.words())));
            lines.sort(java.util.Comparator.comparing(Line::at));
        }
        Map<Boolean, List<String>> parted = lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> since(line.at(), known), Collectors.mapping(Line::text, Collectors.toList())));
        String owner = full ? known.names().getOrDefault(action.owner().value(), "") : "";
        return new Matter(
                reference,
                full && !action.citation().isEmpty() ? "Minute " + action.citation() : "",
                full ? action.title() : action.publicTitle(),
                owner,
                action.dueOn(),
                full ? action.dueRule() : "",
                action.status().title(),
                action.daysOverdue(known.today()),
                parted.get(true),
                parted.get(false));
    }

    private record Line(Instant at, String said) {

        String text() {
            return GovukDates.format(CivilTime.dateOf(at)) + " – " + said;
        }
    }

    private static String due(DueDateChange change) {
        return "due date changed from %s to %s: %s"
                .formatted(GovukDates.format(change.was()), GovukDates.format(change.became()), change.why());
    }

    private static boolean since(Instant at, Known known) {
        return !CivilTime.dateOf(at).isBefore(known.since());
    }
}
