package org.mattersarising.workflow;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.people.PersonId;
import org.mattersarising.workflow.EngineTables.Held;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the tasks of those who are away to their deputies, and back when they return. */
@Component
class TaskHolders {

    private static final Logger LOG = LoggerFactory.getLogger(TaskHolders.class);

    private final TaskService tasks;
    private final EngineTables tables;
    private final Directory directory;
    private final EntityManager entities;
    private final Clock clock;

    TaskHolders(TaskService tasks, EngineTables tables, Directory directory, EntityManager entities, Clock clock) {
        this.tasks = tasks;
        this.tables = tables;
        this.directory = directory;
        this.entities = entities;
        this.clock = clock;
    }

    /** An absence that begins or ends today counts at once; one that begins later is found by the daily look. */
    @EventListener({PersonEvent.Away.class, PersonEvent.Back.class, PersonEvent.Merged.class})
    @Order(10)
    @Transactional
    public void follow(PersonEvent change) {
        correctAll();
    }

    /** Puts every task that lies with the wrong person right. Returns how many did. */
    @Transactional
    public int correctAll() {
        // What the caller changed must be in the tables that are asked next.
        entities.flush();
        Map<PersonId, String> acting = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        List<Held> wrong = tables.tasksOfOwners().stream()
                .filter(held -> !acting.computeIfAbsent(
                                held.holder(),
                                person -> directory.actingFor(person, today).toString())
                        .equals(held.assignee()))
                .toList();
        wrong.forEach(held -> tasks.setAssignee(held.task(), acting.get(held.holder())));
        if (!wrong.isEmpty()) {
            LOG.info("{} tasks went to a deputy or back.", wrong.size());
        }
        return wrong.size();
    }
}
