package org.mattersarising.audit.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.audit.WhoIs;
import org.mattersarising.shared.Actor;

/** One entry in words. */
record TrailLine(long number, Instant at, String who, String about, String what, String why, String origin) {

    static List<TrailLine> of(Collection<AuditEntry> entries, WhoIs directory) {
        Map<Actor, String> names =
                directory.names(entries.stream().map(AuditEntry::actor).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new TrailLine(
                        entry.id(),
                        entry.at(),
                        names.getOrDefault(entry.actor(), entry.actor().key()),
                        entry.about(),
                        entry.what(),
                        entry.why(),
                        entry.origin()))
                .toList();
    }
}
