package org.mattersarising.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trail as it is kept: entries are added and read, never changed or removed. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByAboutOrderByIdDesc(String about);

    @Query("select e from AuditEntry e where e.id in"
            + " (select max(latest.id) from AuditEntry latest where latest.about in :abouts group by latest.about)")
    List<AuditEntry> latest(Collection<String> abouts);

    @Query("select coalesce(max(e.id), 0) from AuditEntry e")
    long last();

    Page<AuditEntry> findAllByOrderByIdDesc(Pageable page);
}
