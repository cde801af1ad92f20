package org.mattersarising.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The number of the last entry; zero where there is none. */
    public long last() {
        return entries.last();
    }

    /** What happened last to each of several things, by thing; one statement however many they are. */
    public Map<String, AuditEntry> latest(Collection<String> abouts) {
        return entries.latest(abouts).stream().collect(Collectors.toMap(AuditEntry::about, entry -> entry));
    }
}
