package org.mattersarising.audit.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.audit.WhoIs;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Mention;

/** One entry in words. */
record TrailLine(long number, Instant at, String who, String about, String what, String why, String origin) {

    static List<TrailLine> of(Collection<AuditEntry> entries, WhoIs directory) {
        Map<Actor, String> names = directory.names(entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.actor()), Mention.in(entry.why()).mapToObj(Actor::person)))
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new TrailLine(
                        entry.id(),
                        entry.at(),
                        names.getOrDefault(entry.actor(), entry.actor().key()),
                        entry.about(),
                        entry.what(),
                        Mention.spelled(entry.why(), person -> names.getOrDefault(Actor.person(person), "")),
                        entry.origin()))
                .toList();
    }
}
