package org.mattersarising.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Sha256;
import org.mattersarising.shared.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How far the imports are that are at work, for those who wait for them, whichever node they ask. A token may be of any length. */
@Component
public class ImportsAtWork {

    /** How often a step is told at most: each twentieth of it. */
    private static final int PARTS = 20;

    /** An import that has said nothing for so long has died with its node. */
    private static final Duration DEAD = Duration.ofHours(1);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportsAtWork(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where an import is, as its {@link ImportWatch} was told last. */
    public record Progress(ImportWatch.Step step, int done, int of) {}

    /**
     * Runs an import that is watched.
     *
     * @param token of the form that was sent, by which its page asks
     */
    public <T> T watched(String token, PersonId person, Function<ImportWatch, T> work) {
        begin(token, person);
        try {
            return work.apply((step, done, of) -> {
                if (of < PARTS || done % (of / PARTS) == 0 || done == of) {
                    tell(token, step, done, of);
                }
            });
        } finally {
            end(token);
        }
    }

    /** How far the import of somebody's form is; empty before it begins and after it ended. */
    public Optional<Progress> of(String token, PersonId person) {
        return transaction.execute(ignored -> database.sql(
                        "select step, done, steps from import_progress where token = :token and person_id = :person")
                .param("token", Sha256.hex(token))
                .param("person", person.value())
                .query((row, number) -> new Progress(
                        ImportWatch.Step.valueOf(row.getString("step")), row.getInt("done"), row.getInt("steps")))
                .optional());
    }

    private void begin(String token, PersonId person) {
        transaction.executeWithoutResult(ignored -> {
            database.sql("delete from import_progress where token = :token or at < :dead")
                    .param("token", Sha256.hex(token))
                    .param("dead", UtcTime.of(clock.instant().minus(DEAD)))
                    .update();
            database.sql("insert into import_progress (token, person_id, step, done, steps, at)"
                            + " values (:token, :person, 'READING', 0, 0, :at)")
                    .param("token", Sha256.hex(token))
                    .param("person", person.value())
                    .param("at", UtcTime.of(clock.instant()))
                    .update();
        });
    }

    private void tell(String token, ImportWatch.Step step, int done, int of) {
        transaction.executeWithoutResult(ignored -> database.sql(
                        "update import_progress set step = :step, done = :done, steps = :of, at = :at where token = :token")
                .param("step", step.name())
                .param("done", done)
                .param("of", of)
                .param("at", UtcTime.of(clock.instant()))
                .param("token", Sha256.hex(token))
                .update());
    }

    private void end(String token) {
        transaction.executeWithoutResult(ignored -> database.sql("delete from import_progress where token = :token")
                .param("token", Sha256.hex(token))
                .update());
    }
}
