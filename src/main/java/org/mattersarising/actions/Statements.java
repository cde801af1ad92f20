package org.mattersarising.actions;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What was said about actions. */
public interface Statements extends Repository<Statement, Long> {

    Statement save(Statement statement);

    List<Statement> findByReferenceInOrderById(Collection<String> references);

    List<Statement> findByReferenceOrderByIdDesc(String reference);
}
