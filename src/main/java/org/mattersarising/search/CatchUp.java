package org.mattersarising.search;

import java.util.List;
import org.mattersarising.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After a start, makes to be found what was there before there was an index, or came in past it. */
@Component
class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final ActionsIndexed actions;
    private final MinutesIndexed minutes;
    private final TransactionTemplate transaction;

    CatchUp(JdbcClient database, ActionsIndexed actions, MinutesIndexed minutes, TransactionTemplate transaction) {
        this.database = database;
        this.actions = actions;
        this.minutes = minutes;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${matters.search.catch-up-after:10s}")
    public void run() {
        try {
            long last = 0;
            int found = 0;
            for (List<Missing> some = actions(last); !some.isEmpty(); some = actions(last)) {
                found += some.size();
                last = some.get(some.size() - 1).id();
            }
            for (Long document : documents()) {
                transaction.executeWithoutResult(status -> minutes.index(document));
            }
            if (found > 0) {
                LOG.info("{} actions can be found that could not before.", found);
            }
        } catch (DataIntegrityViolationException another) {
            LOG.info("Another node is making things to be found; it is left to do so.");
        }
    }

    private record Missing(long id, Reference reference) {}

    private List<Missing> actions(long after) {
        return transaction.execute(status -> {
            List<Missing> missing = database.sql(
                            "select a.id, a.reference from action a where a.id > :after and not exists"
                                    + " (select 1 from search_entry e where e.reference = a.reference) order by a.id limit "
                                    + AT_ONCE)
                    .param("after", after)
                    .query((row, number) -> new Missing(row.getLong("id"), new Reference(row.getString("reference"))))
                    .list();
            missing.forEach(action -> actions.index(action.reference()));
            return missing;
        });
    }

    private List<Long> documents() {
        return database.sql("select d.id from imported_document d where not exists"
                        + " (select 1 from search_entry e where e.document_id = d.id) order by d.id")
                .query(Long.class)
                .list();
    }
}
