package org.mattersarising.actions.tracker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.Sha256;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.mattersarising.web.TableFile;

/** Understands the rows of one tracker by the columns that the clerk chose. */
final class TrackerReading {

    private static final Pattern DONE =
            Pattern.compile("\\b(?<!not |in)(complete|completed|closed|done|discharged|finished)\\b");
    private static final int LONGEST_REFERENCE = 60;
    private static final int MOST_YEARS = 5;

    private final Map<TrackerColumn, Integer> columns;
    private final NameMatcher.Snapshot directory;
    private final GovukDates dates;
    private final Map<String, BroughtRow> known;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    TrackerReading(
            Map<TrackerColumn, Integer> columns,
            NameMatcher.Snapshot directory,
            GovukDates dates,
            Map<String, BroughtRow> known,
            LocalDate today) {
        this.columns = columns;
        this.directory = directory;
        this.dates = dates;
        this.known = known;
        this.today = today;
    }

    TrackerLine line(TableFile.Row row) {
        String wording = cell(row, TrackerColumn.ACTION);
        String ownerTyped = cell(row, TrackerColumn.OWNER);
        String dueTyped = cell(row, TrackerColumn.DUE);
        String reference = reference(row, wording);
        Optional<Person> owner = directory.exactly(ownerTyped);
        BroughtRow before = known.get(reference);
        LocalDate due = null;
        String problem = problem(row, reference, wording, owner, ownerTyped);
        try {
            due = due(dueTyped);
        } catch (NotADate | Refused wrong) {
            problem = problem.isEmpty() ? wrong.getMessage() : problem;
        }
        String update = cell(row, TrackerColumn.UPDATE);
        String status = cell(row, TrackerColumn.STATUS);
        TrackerLine.Fate fate = fate(before, status, due, update, problem);
        boolean told = fate == TrackerLine.Fate.WRONG;
        return new TrackerLine(
                row.number(),
                reference,
                wording,
                owner.orElse(null),
                ownerTyped,
                due,
                dueTyped,
                status,
                update,
                fate,
                before == null ? "" : before.action().value(),
                told ? problem : "");
    }

    private static TrackerLine.Fate fate(
            BroughtRow before, String status, LocalDate due, String update, String problem) {
        if (DONE.matcher(status.toLowerCase(Locale.UK)).find()) {
            return TrackerLine.Fate.DONE;
        }
        if (!problem.isEmpty()) {
            return TrackerLine.Fate.WRONG;
        }
        if (before == null) {
            return TrackerLine.Fate.NEW;
        }
        boolean same = before.due().equals(due) && before.update().equals(update);
        return same ? TrackerLine.Fate.KNOWN : TrackerLine.Fate.UPDATED;
    }

    private String problem(
            TableFile.Row row, String reference, String wording, Optional<Person> owner, String ownerTyped) {
        Integer twice = seen.putIfAbsent(reference, row.number());
        if (wording.isEmpty()) {
            return "Write what is to be done.";
        }
        if (twice != null) {
            return "Row %d has the same reference or the same words; give each row its own.".formatted(twice);
        }
        if (reference.length() > LONGEST_REFERENCE) {
            return "Shorten the reference to 60 characters.";
        }
        if (ownerTyped.isEmpty()) {
            return "Write who is to do it.";
        }
        return owner.isPresent()
                ? ""
                : directory.doubt(ownerTyped)
                        + "; write the name as it stands in the directory, or enter them there first.";
    }

    private LocalDate due(String typed) {
        if (typed.isEmpty()) {
            throw new Refused("Write the day by which it is due, such as 5 February 2027.");
        }
        LocalDate due = dates.parse(typed);
        if (due.isAfter(today.plusYears(MOST_YEARS))) {
            throw new Refused("“" + typed + "” is more than five years away; write an earlier day.");
        }
        return due;
    }

    /** Where a tracker numbers nothing, a row is known by its words. */
    private String reference(TableFile.Row row, String wording) {
        String typed = cell(row, TrackerColumn.REFERENCE);
        return typed.isEmpty()
                ? "words " + Sha256.hex(wording.toLowerCase(Locale.UK)).substring(0, 20)
                : typed;
    }

    private String cell(TableFile.Row row, TrackerColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
