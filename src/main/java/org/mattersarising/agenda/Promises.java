package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.MinutesEvent;
import org.mattersarising.minutes.PackContents;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks on every published agenda for what was promised to its meeting. It finds and says why; the clerk confirms. What is missing is told
 * before the meeting, not a year later.
 */
@Service
@Transactional
public class Promises {

    private static final String UNDATED = "date to be decided";

    private final ProgrammeEntries entries;
    private final PublishedAgendas agendas;
    private final PublishedItems items;
    private final PromiseChecks checks;
    private final ImportedDocuments documents;
    private final PackContents packs;
    private final Clauses clauses;
    private final Actions actions;
    private final Meetings meetings;
    private final Calendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Promises(
            ProgrammeEntries entries,
            PublishedAgendas agendas,
            PublishedItems items,
            PromiseChecks checks,
            ImportedDocuments documents,
            PackContents packs,
            Clauses clauses,
            Actions actions,
            Meetings meetings,
            Calendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.agendas = agendas;
        this.items = items;
        this.checks = checks;
        this.documents = documents;
        this.packs = packs;
        this.clauses = clauses;
        this.actions = actions;
        this.meetings = meetings;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** A promise with what became of it; no check where no agenda of the meeting has been read. */
    public record Kept(ProgrammeEntry entry, PromiseCheck check) {}

    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MinutesEvent.Imported imported) {
        ImportedDocument document = documents.findById(imported.document()).orElseThrow();
        PackContents.Contents contents = packs.of(document);
        if (contents.agendaFor() == null || contents.items().isEmpty()) {
            return;
        }
        PublishedAgenda agenda =
                agendas.save(new PublishedAgenda(document.body(), document.id(), contents.agendaFor()));
        for (PackContents.Item item : contents.items()) {
            items.save(new PublishedItem(agenda.id(), contents.items().indexOf(item), item.number(), item.title()));
        }
        meetings.findFirstByBodyIdAndDate(document.body(), contents.agendaFor())
                .ifPresent(meeting -> compare(meeting, imported.by()));
    }

    /** Compares what is promised to a meeting with its published agenda, where that was read. What the clerk confirmed stays. */
    public void compare(Meeting meeting, Actor by) {
        agendas.findFirstByBodyIdAndHeldOnOrderByIdDesc(meeting.body(), meeting.date())
                .ifPresent(agenda -> compare(meeting, agenda, by));
    }

    /** Every promise to a meeting with what became of it. */
    @Transactional(readOnly = true)
    public List<Kept> of(MeetingId meeting) {
        Map<Long, PromiseCheck> found = checks.findByMeetingIdOrderById(meeting).stream()
                .collect(Collectors.toMap(PromiseCheck::entry, Function.identity()));
        return entries.findByMeetingIdOrderById(meeting).stream()
                .filter(entry -> entry.promised() && entry.status() != ProgrammeEntry.Status.DROPPED)
                .map(entry -> new Kept(entry, found.get(entry.id())))
                .toList();
    }

    /** The items of the agenda that was read for a meeting; none where none was. */
    @Transactional(readOnly = true)
    public List<PublishedItem> agenda(Meeting meeting) {
        return agendas.findFirstByBodyIdAndHeldOnOrderByIdDesc(meeting.body(), meeting.date())
                .map(agenda -> items.findByAgendaIdOrderByPosition(agenda.id()))
                .orElse(List.of());
    }

    /**
     * The clerk says what became of a promise.
     *
     * @param item the number of the item that keeps it, or null where the agenda does not have it
     */
    public void confirm(Meeting meeting, long entry, Long item, Actor by) {
        PromiseCheck check = checks.findByMeetingIdOrderById(meeting.id()).stream()
                .filter(one -> one.entry() == entry)
                .findFirst()
                .orElseThrow(() -> new Refused("No agenda of this meeting has been read yet; import its pack first."));
        if (item != null) {
            PublishedItem kept = agenda(meeting).stream()
                    .filter(one -> one.id() == item)
                    .findFirst()
                    .orElseThrow(() -> new Refused("That item is not on this agenda; choose one from the list."));
            if (!kept.cited().equals(check.item())) {
                check.finds(PromiseCheck.Verdict.KEPT, kept.cited(), "said by the clerk");
            }
        } else if (check.verdict() == PromiseCheck.Verdict.KEPT) {
            check.finds(PromiseCheck.Verdict.MISSING, "", "said by the clerk");
        }
        check.confirm(by, clock.instant());
        events.publishEvent(new AgendaEvent.PromiseConfirmed(
                entry, meeting.id(), check.verdict().title() + ". " + check.item(), by));
    }

    /** Whether reports are promised to a meeting whose report deadline has passed. */
    boolean late(Meeting meeting) {
        return calendar.reportDeadline(meeting).isBefore(LocalDate.now(clock))
                && entries.findByMeetingIdAndStatusOrderById(meeting.id(), ProgrammeEntry.Status.PLANNED).stream()
                        .anyMatch(ProgrammeEntry::promised);
    }

    private void compare(Meeting meeting, PublishedAgenda agenda, Actor by) {
        Map<Long, PromiseCheck> known = new HashMap<>();
        checks.findByMeetingIdOrderById(meeting.id()).forEach(check -> known.put(check.entry(), check));
        List<ProgrammeEntry> open =
                entries.findByMeetingIdAndStatusOrderById(meeting.id(), ProgrammeEntry.Status.PLANNED).stream()
                        .filter(ProgrammeEntry::promised)
                        .filter(entry -> !known.containsKey(entry.id())
                                || !known.get(entry.id()).confirmed())
                        .toList();
        Map<Long, Pair> best = pairs(open, items.findByAgendaIdOrderByPosition(agenda.id()));
        List<PackContents.Planned> planned = best.size() == open.size()
                ? List.of()
                : packs.of(documents.findById(agenda.document()).orElseThrow()).programme();
        for (ProgrammeEntry entry : open) {
            PromiseCheck check = known.getOrDefault(entry.id(), new PromiseCheck(entry.id(), meeting.id()));
            PromiseCheck.Verdict before = check.verdict();
            Pair pair = best.get(entry.id());
            if (pair != null) {
                check.finds(
                        PromiseCheck.Verdict.KEPT,
                        pair.item().cited(),
                        pair.likeness().reason());
            } else {
                elsewhere(entry, meeting, planned, check);
            }
            checks.save(check);
            if (check.verdict() != PromiseCheck.Verdict.KEPT && check.verdict() != before) {
                events.publishEvent(new AgendaEvent.PromiseMissing(entry.id(), meeting.id(), check.reason(), by));
            }
        }
    }

    private record Pair(ProgrammeEntry entry, PublishedItem item, Likeness likeness) {}

    /** The best item for each promise, each item for one promise only, the surest first. */
    private Map<Long, Pair> pairs(List<ProgrammeEntry> open, List<PublishedItem> published) {
        List<Pair> possible = new ArrayList<>();
        for (ProgrammeEntry entry : open) {
            Promise promise = promise(entry);
            published.stream()
                    .map(item -> new Pair(entry, item, likeness(entry, promise, item.title())))
                    .filter(pair -> pair.likeness().enough())
                    .forEach(possible::add);
        }
        possible.sort(Comparator.comparing(Pair::likeness).reversed());
        Map<Long, Pair> best = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (Pair pair : possible) {
            if (!best.containsKey(pair.entry().id()) && taken.add(pair.item().id())) {
                best.put(pair.entry().id(), pair);
            }
        }
        return best;
    }

    private void elsewhere(
            ProgrammeEntry entry, Meeting meeting, List<PackContents.Planned> planned, PromiseCheck check) {
        Promise promise = promise(entry);
        Optional<PackContents.Planned> other = planned.stream()
                .filter(row -> !meeting.date().equals(row.meeting()))
                .filter(row -> likeness(entry, promise, row.title()).enough())
                .max(Comparator.comparing(row -> likeness(entry, promise, row.title())));
        other.ifPresentOrElse(
                row -> check.finds(
                        PromiseCheck.Verdict.ELSEWHERE,
                        row.title(),
                        "not on the agenda; the pack's work programme has it under %s (%s)"
                                .formatted(
                                        row.meeting() == null ? UNDATED : GovukDates.format(row.meeting()),
                                        likeness(entry, promise, row.title()).reason())),
                () -> check.finds(PromiseCheck.Verdict.MISSING, "", "no item of the published agenda is like it"));
    }

    /** An entry's own title may say it more shortly than the clause, or the other way round; either is enough. */
    private static Likeness likeness(ProgrammeEntry entry, Promise promise, String title) {
        Likeness byClause = promise.to(title);
        Likeness byTitle = Likeness.of(entry.title(), title, "");
        return byTitle.compareTo(byClause) > 0 ? byTitle : byClause;
    }

    private Promise promise(ProgrammeEntry entry) {
        Optional<Action> action = entry.action().map(actions::get).filter(one -> !one.exempt());
        return action.map(clauses::promise)
                .map(promise -> new Promise(promise.words() + " " + entry.title(), promise.around()))
                .orElseGet(() -> new Promise(entry.title(), entry.detail()));
    }
}
