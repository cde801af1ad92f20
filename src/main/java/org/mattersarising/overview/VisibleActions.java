package org.mattersarising.overview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks about the actions of a board that somebody may see; a statement calls their table {@code a}. */
@Component
class VisibleActions {

    static final String CONDITION = "a.body_id = :body and (a.exempt_paragraph is null or :confidential = 1"
            + " or a.owner_id = :person or a.delegate_id = :person)";

    private final JdbcClient database;

    VisibleActions(JdbcClient database) {
        this.database = database;
    }

    /** A statement that has {@link #CONDITION} in it, with what the condition asks for filled in. */
    JdbcClient.StatementSpec query(Viewpoint view, String sql) {
        return database.sql(sql)
                .param("body", view.body().value())
                .param("person", view.person().value())
                .param("confidential", view.confidential() ? 1 : 0);
    }
}
