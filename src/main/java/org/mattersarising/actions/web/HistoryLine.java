package org.mattersarising.actions.web;

import java.time.Instant;
import java.util.List;
import org.mattersarising.audit.AuditEntry;

/** One thing that happened to an action, in words. */
record HistoryLine(long number, Instant at, String who, String what, String why) {

    static List<HistoryLine> of(List<AuditEntry> entries, Names.Known names) {
        return entries.stream()
                .map(entry -> new HistoryLine(
                        entry.id(), entry.at(), names.of(entry.actor()), entry.what(), names.spelled(entry.why())))
                .toList();
    }
}
