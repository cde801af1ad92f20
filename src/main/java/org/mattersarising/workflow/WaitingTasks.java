package org.mattersarising.workflow;

import java.util.List;
import org.mattersarising.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tasks that wait, by the reference for which their process runs. Each move of an action asks for one; the engine's own query for it
 * sorts out duplicates and brings every column, and took a tenth of the move.
 */
@Component
class WaitingTasks {

    private final JdbcClient database;

    WaitingTasks(JdbcClient database) {
        this.database = database;
    }

    /** The engine's identities of the tasks with a key; more than one only where a process was started twice. */
    List<String> of(Reference reference, String key) {
        return database.sql("""
                        select t.ID_ from ACT_RU_EXECUTION p join ACT_RU_TASK t on t.PROC_INST_ID_ = p.ID_
                         where p.BUSINESS_KEY_ = ? and t.TASK_DEF_KEY_ = ?""")
                .params(reference.value(), key)
                .query(String.class)
                .list();
    }
}
