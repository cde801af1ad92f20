package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Reference;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows a matter through the years: by the entries that renew each other, and by minutes that go back to older ones. */
@Service
@Transactional(readOnly = true)
public class Chains {

    /** A chain is followed no further than a person would read it. */
    private static final int LONGEST = 40;

    private final ProgrammeEntries entries;
    private final HandedInReports reports;
    private final Actions actions;
    private final Proposals proposals;
    private final MinuteLinks minutes;
    private final Clauses clauses;
    private final Meetings meetings;
    private final AuditTrail trail;

    Chains(
            ProgrammeEntries entries,
            HandedInReports reports,
            Actions actions,
            Proposals proposals,
            MinuteLinks minutes,
            Clauses clauses,
            Meetings meetings,
            AuditTrail trail) {
        this.entries = entries;
        this.reports = reports;
        this.actions = actions;
        this.proposals = proposals;
        this.minutes = minutes;
        this.clauses = clauses;
        this.meetings = meetings;
        this.trail = trail;
    }

    /** @param exempt whether whoever reads it may have the words of exempt business before them */
    public Chain of(ProgrammeEntry from, boolean exempt) {
        Map<Long, ProgrammeEntry> found = new LinkedHashMap<>();
        Map<Reference, Action> asked = new LinkedHashMap<>();
        follow(from, found, asked);
        List<Chain.Link> links = new ArrayList<>();
        asked.values().forEach(action -> links.add(resolved(action, exempt)));
        found.values().forEach(entry -> links.addAll(became(entry, exempt)));
        links.sort(Comparator.comparing(Chain.Link::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(link -> rank(link.what())));
        return new Chain(from.title(), links);
    }

    /** On one day a meeting deals with what came to it, then resolves anew. */
    private static int rank(Chain.Happening what) {
        return switch (what) {
            case DEFERRED, RENEWED, CLOSED, ENDED -> 0;
            case RESOLVED -> 1;
            case REPORTED -> 2;
            case TO_COME -> 3;
        };
    }

    private void follow(ProgrammeEntry from, Map<Long, ProgrammeEntry> found, Map<Reference, Action> asked) {
        Deque<ProgrammeEntry> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty() && found.size() < LONGEST) {
            ProgrammeEntry entry = left.poll();
            if (found.putIfAbsent(entry.id(), entry) != null) {
                continue;
            }
            entry.continues().map(entries::get).ifPresent(left::add);
            entries.findByContinuesId(entry.id()).ifPresent(left::add);
            entry.action().map(actions::get).ifPresent(action -> {
                if (asked.putIfAbsent(action.reference(), action) == null) {
                    left.addAll(entries.findByActionReferenceOrderById(action.reference()));
                    around(action, asked)
                            .forEach(reference -> left.addAll(entries.findByActionReferenceOrderById(reference)));
                }
            });
        }
    }

    /** The actions of older and later minutes that belong to the matter. */
    private Set<Reference> around(Action action, Map<Reference, Action> asked) {
        Set<Reference> all = new LinkedHashSet<>();
        Deque<Action> left = new ArrayDeque<>(List.of(action));
        while (!left.isEmpty() && all.size() < LONGEST) {
            Action next = left.poll();
            List<Long> near = next
                    .clause()
                    .flatMap(proposals::findById)
                    .map(clause -> minutes.around(next.body(), clause))
                    .orElse(List.of())
                    .stream()
                    .map(Proposal::id)
                    .toList();
            for (Action other : near.isEmpty() ? List.<Action>of() : actions.findByClauseIdIn(near)) {
                if (!other.reference().equals(action.reference()) && all.add(other.reference())) {
                    asked.putIfAbsent(other.reference(), other);
                    left.add(other);
                }
            }
        }
        return all;
    }

    private Chain.Link resolved(Action action, boolean exempt) {
        boolean full = exempt || !action.exempt();
        Optional<Meeting> meeting = action.meeting().map(meetings::get);
        return new Chain.Link(
                meeting.map(Meeting::date).orElse(action.agreedOn()),
                Chain.Happening.RESOLVED,
                meeting.map(Chains::words).orElse(""),
                full ? action.wording() : action.publicTitle(),
                full ? clauses.place(action) : "",
                action.clause()
                        .flatMap(proposals::findById)
                        .map(Proposal::documentId)
                        .orElse(null),
                action.reference().value(),
                "");
    }

    private List<Chain.Link> became(ProgrammeEntry entry, boolean exempt) {
        List<Chain.Link> links = new ArrayList<>();
        boolean full = exempt
                || entry.action().map(actions::get).filter(Action::exempt).isEmpty();
        reports.findByReferenceOrderByIdDesc(entry.reference()).stream()
                .reduce((later, earlier) -> later)
                .ifPresent(report -> links.add(link(
                        entry,
                        CivilTime.dateOf(report.at()),
                        Chain.Happening.REPORTED,
                        null,
                        full ? report.title() : "")));
        deferrals(entry, links);
        switch (entry.status()) {
            case PLANNED ->
                links.add(link(
                        entry,
                        entry.meeting().map(this::day).orElse(null),
                        Chain.Happening.TO_COME,
                        entry.meeting().orElse(null),
                        entry.placedBecause()));
            case CONSIDERED ->
                links.add(link(
                        entry,
                        entry.meeting().map(this::day).orElse(null),
                        entry.outcome().orElse(Outcome.CLOSED) == Outcome.RENEWED
                                ? Chain.Happening.RENEWED
                                : Chain.Happening.CLOSED,
                        entry.meeting().orElse(null),
                        full ? entry.outcomeWords() : ""));
            case DROPPED ->
                links.add(link(
                        entry,
                        trail.of("programme/" + entry.id()).stream()
                                .filter(line -> line.what().equals("dropped it"))
                                .map(line -> CivilTime.dateOf(line.at()))
                                .findFirst()
                                .orElse(null),
                        Chain.Happening.ENDED,
                        null,
                        ""));
        }
        return links;
    }

    private void deferrals(ProgrammeEntry entry, List<Chain.Link> links) {
        trail.of("programme/" + entry.id()).stream()
                .filter(line -> line.what().endsWith(Outcome.DEFERRED.past()))
                .forEach(line -> links.add(
                        link(entry, CivilTime.dateOf(line.at()), Chain.Happening.DEFERRED, null, line.why())));
    }

    private Chain.Link link(
            ProgrammeEntry entry, LocalDate day, Chain.Happening what, MeetingId meeting, String source) {
        return new Chain.Link(
                day,
                what,
                meeting == null ? "" : words(meetings.get(meeting)),
                source,
                "",
                null,
                "",
                entry.reference().value());
    }

    private LocalDate day(MeetingId meeting) {
        return meetings.get(meeting).date();
    }

    private static String words(Meeting meeting) {
        return "Meeting of " + GovukDates.format(meeting.date());
    }
}
