package org.mattersarising.actions;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The former due dates. */
public interface DueDateChanges extends Repository<DueDateChange, Long> {

    DueDateChange save(DueDateChange change);

    List<DueDateChange> findByReferenceInOrderById(Collection<String> references);

    List<DueDateChange> findByReferenceOrderById(String reference);
}
