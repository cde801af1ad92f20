package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/** To whom the tasks of a process belong. Persons are named by their number, clerks by a group for each body. */
@Component
public class ActionPeople implements AskedByProcesses {

    private final Actions actions;
    private final Directory directory;
    private final Clock clock;

    ActionPeople(Actions actions, Directory directory, Clock clock) {
        this.actions = actions;
        this.directory = directory;
        this.clock = clock;
    }

    /** The owner, or their deputy while they are away. */
    public String owner(String reference) {
        return actingFor(action(reference).owner());
    }

    /** Who works on it, or their deputy while they are away. */
    public String doer(String reference) {
        return actingFor(action(reference).doer());
    }

    /** The group of the body's clerks, such as {@code clerk-3}. */
    public String clerks(String reference) {
        return "clerk-" + action(reference).body();
    }

    private String actingFor(PersonId person) {
        return directory.actingFor(person, LocalDate.now(clock)).toString();
    }

    private Action action(String reference) {
        return actions.get(new Reference(reference));
    }
}
