package org.mattersarising.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.shared.CivilTime;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/** Answers what happened to a thing. */
@Service
public class AuditTrail {

    private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

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

    /**
     * The whole trail as auditors look through it.
     *
     * @param from the first day, or null for all before
     * @param to the last day, or null for all after
     * @param about a public reference, or kind and number; empty for everything
     */
    public record Excerpt(LocalDate from, LocalDate to, String about) {

        Instant begin() {
            return from == null
                    ? Instant.EPOCH
                    : from.atStartOfDay(CivilTime.ZONE).toInstant();
        }

        Instant end() {
            return to == null
                    ? FAR_AWAY
                    : to.plusDays(1).atStartOfDay(CivilTime.ZONE).toInstant();
        }
    }

    /** How many entries it has. */
    public long count(Excerpt excerpt) {
        return entries.count(excerpt.begin(), excerpt.end(), excerpt.about());
    }

    /** One page of it, latest first, counted from 0. */
    public List<AuditEntry> page(Excerpt excerpt, int page, int size) {
        return entries.latest(excerpt.begin(), excerpt.end(), excerpt.about(), PageRequest.of(page, size));
    }

    /** The next of it in the order in which it was written, after an entry; 0 begins. */
    public List<AuditEntry> next(Excerpt excerpt, long after, int most) {
        return entries.next(excerpt.begin(), excerpt.end(), excerpt.about(), after, Limit.of(most));
    }
}
