package org.mattersarising.actions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class ActionAtHandTests {

    @Autowired
    private Actions actions;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions some;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactory database;

    @Test
    void an_action_that_the_transaction_has_is_found_without_a_statement() {
        Reference reference = some.offered(people.body("Harbour Board"), people.person("Asha"));
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long statements = transaction.execute(status -> {
            Action first = actions.get(reference);
            statistics.clear();
            assertThat(actions.findByReference(reference)).containsSame(first);
            return statistics.getPrepareStatementCount();
        });
        assertThat(statements).isZero();
    }

    @Test
    void it_is_found_outside_of_a_transaction_too_and_one_that_is_not_there_is_nothing() {
        Reference reference = some.offered(people.body("Harbour Board"), people.person("Asha"));
        assertThat(actions.findByReference(reference)).map(Action::reference).contains(reference);
        assertThat(actions.findByReference(new Reference("ACT-1999-0001"))).isEmpty();
    }
}
