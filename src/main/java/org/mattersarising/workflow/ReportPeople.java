package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/** Whom a report concerns: who writes it, and clerk and chair of the body that wants it. */
@Component
public class ReportPeople implements AskedByProcesses {

    private final ProgrammeEntries entries;
    private final Actions actions;
    private final Directory directory;
    private final Roles roles;
    private final Clock clock;

    ReportPeople(ProgrammeEntries entries, Actions actions, Directory directory, Roles roles, Clock clock) {
        this.entries = entries;
        this.actions = actions;
        this.directory = directory;
        this.roles = roles;
        this.clock = clock;
    }

    /** The number of who writes it, or of their deputy; null where no action names anybody, which leaves it to the clerk. */
    public String doer(String reference) {
        return action(entries.get(new Reference(reference)))
                .map(action ->
                        directory.actingFor(action.doer(), LocalDate.now(clock)).toString())
                .orElse(null);
    }

    /** The group of the body's clerks, such as {@code clerk-3}. */
    public String clerks(String reference) {
        return "clerk-" + entries.get(new Reference(reference)).body();
    }

    /** The owner and whoever works on it; its clerks where it has neither. */
    List<PersonId> writers(ProgrammeEntry entry) {
        return action(entry)
                .map(action ->
                        Stream.of(action.owner(), action.doer()).distinct().toList())
                .orElseGet(() -> holders(entry, Role.CLERK));
    }

    List<PersonId> holders(ProgrammeEntry entry, Role role) {
        return roles.findByBodyIdAndRole(entry.body().value(), role).stream()
                .map(RoleHeld::person)
                .distinct()
                .toList();
    }

    Optional<Action> action(ProgrammeEntry entry) {
        return entry.action().map(actions::get);
    }
}
