package org.mattersarising.audit;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes along the chain from its beginning, and says where it is broken first. */
@Component
public class AuditCheck {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;

    public AuditCheck(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param sealed entries whose seal holds, from the first
     * @param unsealed entries without a seal; the latest few are sealed within the next seconds
     * @param head the last seal that holds
     * @param broken a sentence about the first that does not, or an empty text
     */
    public record Verdict(long sealed, long unsealed, Seal head, String broken) {

        public boolean holds() {
            return broken.isEmpty();
        }
    }

    private record Link(
            long number,
            String hash,
            long entryId,
            Long id,
            LocalDateTime at,
            String actor,
            String about,
            String what,
            String why,
            String origin) {

        SealedEntry entry() {
            return new SealedEntry(id, at, actor, about, what, why, origin);
        }
    }

    /** @param kept a seal that was kept elsewhere and must still be in the chain as it was, or null */
    public Verdict check(Seal kept) {
        Seal last = Seal.BEGINNING;
        for (List<Link> links = after(0); !links.isEmpty(); links = after(last.number())) {
            for (Link link : links) {
                String broken = broken(last, link, kept);
                if (!broken.isEmpty()) {
                    return verdict(last, broken);
                }
                last = new Seal(link.number(), link.hash());
            }
        }
        boolean cutOff = kept != null && kept.number() > last.number();
        return verdict(
                last,
                cutOff
                        ? "The chain ends at seal " + last.number() + ", before the one kept elsewhere, "
                                + kept.number() + ": what followed was removed."
                        : "");
    }

    private static String broken(Seal last, Link link, Seal kept) {
        if (link.number() != last.number() + 1) {
            return "Seal " + (last.number() + 1) + " is missing.";
        }
        if (link.id() == null) {
            return "Entry " + link.entryId() + " was removed after it was sealed as number " + link.number() + ".";
        }
        if (!last.next(link.entry()).hash().equals(link.hash())) {
            return "Entry " + link.id() + " about " + link.about() + ", or its seal " + link.number()
                    + ", was changed after it was sealed.";
        }
        if (kept != null && kept.number() == link.number() && !kept.hash().equals(link.hash())) {
            return "Seal " + link.number() + " is not the one that was kept elsewhere: the chain was made anew.";
        }
        return "";
    }

    private Verdict verdict(Seal last, String broken) {
        long unsealed = database.sql(
                        "select count(*) from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)")
                .query(Long.class)
                .single();
        return new Verdict(last.number(), unsealed, last, broken);
    }

    private List<Link> after(long number) {
        return database.sql("""
                        select s.number, s.hash, s.entry_id, e.id, e.at, e.actor, e.about, e.what, e.why, e.origin
                        from audit_seal s left join audit_entry e on e.id = s.entry_id
                        where s.number > :number order by s.number limit :most""")
                .param("number", number)
                .param("most", AT_ONCE)
                .query(Link.class)
                .list();
    }
}
