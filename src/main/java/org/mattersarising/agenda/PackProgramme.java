package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.PackContents;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Shortened;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the work programme that stands in an imported pack: first to look at, then what the clerk chose; no entry is doubled. */
@Service
@Transactional
public class PackProgramme {

    private final ImportedDocuments documents;
    private final PackContents packs;
    private final ProgrammeEntries entries;
    private final WorkProgramme programme;
    private final Calendar calendar;
    private final Clauses clauses;
    private final Actions actions;

    PackProgramme(
            ImportedDocuments documents,
            PackContents packs,
            ProgrammeEntries entries,
            WorkProgramme programme,
            Calendar calendar,
            Clauses clauses,
            Actions actions) {
        this.documents = documents;
        this.packs = packs;
        this.entries = entries;
        this.programme = programme;
        this.calendar = calendar;
        this.clauses = clauses;
        this.actions = actions;
    }

    /** What taking a row over does. */
    public enum Effect {
        NEW("New"),
        STANDS("Stands already"),
        MOVES("Moves"),
        NO_MEETING("Its meeting is not in the calendar");

        private final String title;

        Effect(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One row of the pack beside what stands in the work programme.
     *
     * @param number of the row, from 0
     * @param stands the entry that it repeats, or null
     * @param reason why it is taken for the same, or an empty text
     */
    public record Row(int number, PackContents.Planned planned, Effect effect, ProgrammeEntry stands, String reason) {

        /** Whether it is worth taking over. */
        public boolean useful() {
            return effect == Effect.NEW || effect == Effect.MOVES;
        }
    }

    @Transactional(readOnly = true)
    public List<Row> look(ImportedDocument document) {
        BodyCalendar meetings = calendar.of(document.body());
        List<ProgrammeEntry> standing =
                entries.findByBodyIdAndStatusOrderById(document.body(), ProgrammeEntry.Status.PLANNED);
        Set<Long> taken = new HashSet<>();
        List<PackContents.Planned> planned = packs.of(document).programme();
        Row[] rows = new Row[planned.size()];
        // What stands on the same meeting is the same entry sooner than what stands on another.
        for (boolean sameMeeting : new boolean[] {true, false}) {
            for (int number = 0; number < rows.length; number++) {
                if (rows[number] == null) {
                    rows[number] = same(number, planned.get(number), standing, taken, meetings, sameMeeting);
                }
            }
        }
        List<Row> all = new ArrayList<>();
        for (int number = 0; number < rows.length; number++) {
            all.add(rows[number] != null ? rows[number] : fresh(number, planned.get(number), meetings));
        }
        return all;
    }

    /** Takes over the chosen rows. @return how many */
    public int take(long documentId, Set<Integer> chosen, Actor by) {
        ImportedDocument document = documents.findById(documentId).orElseThrow();
        BodyCalendar meetings = calendar.of(document.body());
        String from = "the work programme in " + document.title();
        int count = 0;
        for (Row row : look(document)) {
            if (!chosen.contains(row.number()) || !row.useful()) {
                continue;
            }
            MeetingId meeting =
                    meeting(row.planned().meeting(), meetings).map(Meeting::id).orElse(null);
            if (row.effect() == Effect.MOVES) {
                programme.move(row.stands().id(), meeting, from, by);
            } else {
                EntryText text = new EntryText(
                        Shortened.to(row.planned().title(), 300),
                        row.planned().detail(),
                        Shortened.to(row.planned().leads(), 500));
                programme.add(document.body(), meeting, text, ProgrammeEntry.Kind.OWN_IDEA, from, by);
            }
            count++;
        }
        return count;
    }

    private Row same(
            int number,
            PackContents.Planned planned,
            List<ProgrammeEntry> standing,
            Set<Long> taken,
            BodyCalendar meetings,
            boolean sameMeeting) {
        MeetingId meeting =
                meeting(planned.meeting(), meetings).map(Meeting::id).orElse(null);
        Optional<ProgrammeEntry> best = standing.stream()
                .filter(entry -> !taken.contains(entry.id()))
                .filter(entry -> !sameMeeting || Objects.equals(entry.meeting().orElse(null), meeting))
                .filter(entry -> alike(planned, entry).enough())
                .max(Comparator.comparing(entry -> alike(planned, entry)));
        if (best.isEmpty() || (planned.meeting() != null && meeting == null)) {
            return null;
        }
        ProgrammeEntry entry = best.get();
        taken.add(entry.id());
        boolean stands = Objects.equals(entry.meeting().orElse(null), meeting);
        return new Row(
                number,
                planned,
                stands ? Effect.STANDS : Effect.MOVES,
                entry,
                alike(planned, entry).reason());
    }

    private Row fresh(int number, PackContents.Planned planned, BodyCalendar meetings) {
        boolean nowhere = planned.meeting() != null
                && meeting(planned.meeting(), meetings).isEmpty();
        String reason = nowhere
                ? "enter the meeting of %s first, or take it over from the pack"
                        .formatted(GovukDates.format(planned.meeting()))
                : "";
        return new Row(number, planned, nowhere ? Effect.NO_MEETING : Effect.NEW, null, reason);
    }

    private static Optional<Meeting> meeting(LocalDate day, BodyCalendar meetings) {
        return Optional.ofNullable(day).flatMap(meetings::on);
    }

    /** An entry made from a clause says it in the clause's words; those are compared too. */
    private Likeness alike(PackContents.Planned planned, ProgrammeEntry entry) {
        Promise promise = entry.action()
                .map(actions::get)
                .filter(action -> !action.exempt())
                .map(clauses::promise)
                .map(found -> new Promise(found.words() + " " + entry.title(), found.around()))
                .orElseGet(() -> new Promise(entry.title(), entry.detail()));
        return promise.to(planned.title());
    }
}
