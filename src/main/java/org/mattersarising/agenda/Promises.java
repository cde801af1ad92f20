package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.PackContents;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks on every published agenda for what was promised to its meeting. It finds and says why; the clerk confirms. What is missing is told
 * before the meeting, not a year later.
 */
@Service
@Transactional
public class Promises {

    private final ProgrammeEntries entries;
    private final PublishedAgendas agendas;
    private final PublishedItems items;
    private final PromiseChecks checks;
    private final ImportedDocuments documents;
    private final PackContents packs;
    private final PromiseSearch search;
    private final Reports reports;
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
            PromiseSearch search,
            Reports reports,
            Calendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.agendas = agendas;
        this.items = items;
        this.checks = checks;
        this.documents = documents;
        this.packs = packs;
        this.search = search;
        this.reports = reports;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** A promise with what became of it; no check where no agenda of the meeting has been read. */
    public record Kept(ProgrammeEntry entry, PromiseCheck check) {}

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
        if (check.verdict() == PromiseCheck.Verdict.KEPT && entries.get(entry).planned()) {
            reports.onAgenda(entry, check.item(), by);
        }
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
        Map<Long, PromiseSearch.Pair<PublishedItem>> best =
                search.pairs(open, items.findByAgendaIdOrderByPosition(agenda.id()), PublishedItem::title);
        List<PackContents.Planned> planned = best.size() == open.size()
                ? List.of()
                : packs.of(documents.findById(agenda.document()).orElseThrow()).programme();
        for (ProgrammeEntry entry : open) {
            PromiseCheck check = known.getOrDefault(entry.id(), new PromiseCheck(entry.id(), meeting.id()));
            PromiseCheck.Verdict before = check.verdict();
            PromiseSearch.Pair<PublishedItem> pair = best.get(entry.id());
            if (pair != null) {
                check.finds(
                        PromiseCheck.Verdict.KEPT,
                        pair.found().cited(),
                        pair.likeness().reason());
            } else {
                search.elsewhere(entry, meeting, planned, check);
            }
            checks.save(check);
            if (check.verdict() == PromiseCheck.Verdict.KEPT) {
                reports.onAgenda(entry.id(), check.item(), by);
            }
            if (check.verdict() != PromiseCheck.Verdict.KEPT && check.verdict() != before) {
                events.publishEvent(new AgendaEvent.PromiseMissing(entry.id(), meeting.id(), check.reason(), by));
            }
        }
    }
}
