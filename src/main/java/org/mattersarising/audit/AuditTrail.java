package org.mattersarising.audit;

import java.util.List;
import org.springframework.stereotype.Service;

/** Answers what happened to a thing. */
@Service
public class AuditTrail {

    private final AuditEntries entries;

    AuditTrail(AuditEntries entries) {
        this.entries = entries;
    }

    /** All that happened to one thing, latest first. */
    public List<AuditEntry> of(String about) {
        return entries.findByAboutOrderByIdDesc(about);
    }
}
