package org.mattersarising.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of an entry that its seal covers, as they lie in the database; the time is in UTC to the microsecond. */
record SealedEntry(long id, LocalDateTime at, String actor, String about, String what, String why, String origin) {

    /** The same text for the same parts on every database, and never for others: the lengths tell where a part ends. */
    String canonical() {
        return List.of(Long.toString(id), at.toString(), actor, about, what, why, origin).stream()
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
