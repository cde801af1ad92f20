package org.mattersarising.workflow;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.shared.Reference;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was done because a time had come. */
public interface Chases extends Repository<Chase, Long> {

    Chase save(Chase chase);

    /** What was done about an action, latest first. */
    List<Chase> findByReferenceOrderByIdDesc(Reference reference);

    /** What was done so far about one due date or deadline. */
    List<Chase> findByReferenceAndDueOn(Reference reference, LocalDate dueOn);

    boolean existsByReferenceAndDueOnAndKindAndStep(Reference reference, LocalDate dueOn, Chase.Kind kind, String step);

    /** How often the clerks were reminded of what waits for them since it came to them. */
    @Query("select count(c) from Chase c where c.reference = :reference"
            + " and c.kind = org.mattersarising.workflow.Chase.Kind.CLERK"
            + " and c.id > (select coalesce(max(p.id), 0) from Chase p where p.reference = :reference"
            + " and p.kind = org.mattersarising.workflow.Chase.Kind.PLANNED)")
    int clerkReminders(Reference reference);
}
