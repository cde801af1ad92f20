package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.mattersarising.actions.Action;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.notifications.Notice;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts notices about a report in the outbox; what stands in them for an exempt one is its reference. */
@Component
class ReportTell {

    private final Outbox outbox;
    private final Bodies bodies;
    private final Reports reports;
    private final ReportPeople people;
    private final Clock clock;

    ReportTell(Outbox outbox, Bodies bodies, Reports reports, ReportPeople people, Clock clock) {
        this.outbox = outbox;
        this.bodies = bodies;
        this.reports = reports;
        this.people = people;
        this.clock = clock;
    }

    /** Tells each person once. The date in the notice is the report deadline. */
    void about(ProgrammeEntry entry, NoticeKind kind, Collection<PersonId> persons, String words) {
        LocalDate deadline = reports.deadline(entry).orElse(null);
        boolean exempt = people.action(entry).filter(Action::exempt).isPresent();
        String body = bodies.get(entry.body()).name();
        persons.stream()
                .distinct()
                .map(person -> new Notice(
                        kind,
                        person,
                        entry.reference().value(),
                        entry.title(),
                        exempt,
                        deadline,
                        daysPast(deadline),
                        body,
                        words))
                .forEach(outbox::put);
    }

    private int daysPast(LocalDate deadline) {
        return deadline == null ? 0 : (int) Math.max(0, LocalDate.now(clock).toEpochDay() - deadline.toEpochDay());
    }
}
