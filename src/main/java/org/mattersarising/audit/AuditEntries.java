package org.mattersarising.audit;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The trail as it is kept: entries are added and read, never changed or removed. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByAboutOrderByIdDesc(String about);

    Page<AuditEntry> findAllByOrderByIdDesc(Pageable page);
}
