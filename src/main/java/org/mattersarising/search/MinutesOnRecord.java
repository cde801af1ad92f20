package org.mattersarising.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes and clauses as they were recorded, for those within whose sight they are. */
@Component
@Transactional(readOnly = true)
public class MinutesOnRecord {

    private final JdbcClient database;

    MinutesOnRecord(JdbcClient database) {
        this.database = database;
    }

    /** A minute or clause. @param number of a clause, otherwise null */
    public record Recorded(Long number, BodyId body, String citation, String heading, String words, LocalDate on) {}

    /** The minute at a place of a document, counted from 0. */
    public Optional<Recorded> minute(Sight sight, long document, int at) {
        return entries(sight, document, "e.kind = 'MINUTE' and e.minute_at = " + at).stream()
                .findFirst();
    }

    /** The clauses of that minute, in the order of the text. */
    public List<Recorded> clauses(Sight sight, long document, int at) {
        return entries(sight, document, "e.kind = 'CLAUSE' and e.minute_at = " + at);
    }

    public Optional<Recorded> clause(Sight sight, long document, long number) {
        return entries(sight, document, "e.kind = 'CLAUSE' and e.clause_id = " + number).stream()
                .findFirst();
    }

    private List<Recorded> entries(Sight sight, long document, String which) {
        return database
                .sql("select e.clause_id, e.body_id, e.citation, e.heading, e.words, e.happened_on from search_entry e"
                        + " where e.document_id = :document and " + which + " order by e.id")
                .param("document", document)
                .query((row, line) -> new Recorded(
                        row.getObject("clause_id") == null ? null : row.getLong("clause_id"),
                        new BodyId(row.getLong("body_id")),
                        row.getString("citation"),
                        row.getString("heading"),
                        row.getString("words"),
                        row.getObject("happened_on", LocalDate.class)))
                .list()
                .stream()
                .filter(recorded -> sight.confidential().contains(recorded.body()))
                .toList();
    }
}
