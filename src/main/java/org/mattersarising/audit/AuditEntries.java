package org.mattersarising.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trail as it is kept: entries are added and read, never changed or removed. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    String IN_TIME = "e.at >= :from and e.at < :until and (:about = '' or e.about = :about)";

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByAboutOrderByIdDesc(String about);

    @Query("select e from AuditEntry e where e.id in"
            + " (select max(latest.id) from AuditEntry latest where latest.about in :abouts group by latest.about)")
    List<AuditEntry> latest(Collection<String> abouts);

    @Query("select count(e) from AuditEntry e where " + IN_TIME)
    long count(Instant from, Instant until, String about);

    /** What happened in a time, latest first. @param about a thing, or an empty text for all */
    @Query("select e from AuditEntry e where " + IN_TIME + " order by e.id desc")
    List<AuditEntry> latest(Instant from, Instant until, String about, Pageable page);

    /** The same in the order in which it was written, after an entry. */
    @Query("select e from AuditEntry e where " + IN_TIME + " and e.id > :after order by e.id")
    List<AuditEntry> next(Instant from, Instant until, String about, long after, Limit most);

    @Query("select coalesce(max(e.id), 0) from AuditEntry e")
    long last();
}
