package org.mattersarising.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain over the trail: each entry gets, soon after it was committed, a seal that holds a fingerprint of it and of the seal before. Who
 * changes, removes or slips in an entry later breaks the chain from there on, and {@link AuditCheck} finds the place. Whoever can rewrite
 * the whole chain could hide that as well; against that, keep a {@link Seal} elsewhere and check with it.
 */
@Component
public class AuditChain {

    private static final int AT_ONCE = 500;
    /** How far behind the last sealed entry one may still come to light, because its transaction took longer. */
    private static final long STRAGGLERS = 10_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    AuditChain(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The last seal; nothing where none is. */
    public Optional<Seal> head() {
        return database.sql("select number, hash from audit_seal order by number desc limit 1")
                .query(Seal.class)
                .optional();
    }

    /**
     * Seals what has no seal yet, at most some hundred entries. Two nodes that do so at the same moment would give the same numbers; one of
     * them gives way and finds nothing left to do the next time.
     *
     * @return how many were sealed
     */
    @Transactional
    public int seal() {
        Seal last = head().orElse(Seal.BEGINNING);
        List<Object[]> seals = new ArrayList<>();
        for (SealedEntry entry : unsealed()) {
            last = last.next(entry);
            seals.add(new Object[] {last.number(), entry.id(), last.hash()});
        }
        try {
            batches.batchUpdate("insert into audit_seal (number, entry_id, hash) values (?, ?, ?)", seals);
        } catch (DuplicateKeyException another) {
            return 0;
        }
        return seals.size();
    }

    private List<SealedEntry> unsealed() {
        return database.sql("""
                        select e.id, e.at, e.actor, e.about, e.what, e.why, e.origin
                        from audit_entry e left join audit_seal s on s.entry_id = e.id
                        where s.number is null and e.id > (select coalesce(max(entry_id), 0) from audit_seal) - :stragglers
                        order by e.id limit :most""")
                .param("stragglers", STRAGGLERS)
                .param("most", AT_ONCE)
                .query(SealedEntry.class)
                .list();
    }
}
