package org.mattersarising.actions.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Shortened;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes actions of the rows of a tracker. The same tracker again makes none twice: it updates those that say something new. */
@Service
@Transactional
class TrackerImport {

    private static final int LONGEST_TITLE = 200;

    private final ActionLog log;
    private final ActionDates dates;
    private final Actions actions;
    private final BroughtRows brought;
    private final NameMatcher names;
    private final GovukDates days;
    private final Clock clock;

    TrackerImport(
            ActionLog log, ActionDates dates, Actions actions, BroughtRows brought, NameMatcher names, Clock clock) {
        this.log = log;
        this.dates = dates;
        this.actions = actions;
        this.brought = brought;
        this.names = names;
        this.days = new GovukDates(clock);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TrackerPlan look(BodyId body, TrackerSheet sheet, Map<TrackerColumn, Integer> columns) {
        LocalDate today = LocalDate.now(clock);
        TrackerReading reading = new TrackerReading(columns, names.on(today), days, known(body), today);
        return new TrackerPlan(sheet.rows().stream().map(reading::line).toList());
    }

    /**
     * Brings in what is right; what is wrong or done stays out.
     *
     * @param called the name of the file, for the history of each action
     */
    public TrackerPlan bringIn(
            BodyId body, TrackerSheet sheet, Map<TrackerColumn, Integer> columns, String called, Actor by) {
        TrackerPlan plan = look(body, sheet, columns);
        Map<String, BroughtRow> known = known(body);
        for (TrackerLine line : plan.lines()) {
            if (line.fate() == TrackerLine.Fate.NEW) {
                Reference action = log.bringOver(asked(body, line), whence(called, line), by);
                brought.save(new BroughtRow(body, line.reference(), action, line.due(), line.update()));
            } else if (line.fate() == TrackerLine.Fate.UPDATED) {
                update(known.get(line.reference()), line, called, by);
            }
        }
        return plan;
    }

    private void update(BroughtRow row, TrackerLine line, String called, Actor by) {
        Action action = actions.get(row.action());
        boolean open = action.status().toBeDone();
        Turn turn = new Turn(row.action(), null, by);
        if (open && !row.due().equals(line.due()) && !line.due().isBefore(LocalDate.now(clock))) {
            dates.changeDueDate(turn, line.due(), "date in the tracker", whence(called, line));
        }
        if (open && !line.update().isEmpty() && !row.update().equals(line.update())) {
            log.progress(turn, standing(line.status()), whence(called, line), List.of());
        }
        row.says(line.due(), line.update());
    }

    private static Statement.Standing standing(String status) {
        String words = status.toLowerCase(java.util.Locale.UK);
        if (words.matches(".*\\b(blocked|stuck|on hold|red)\\b.*")) {
            return Statement.Standing.BLOCKED;
        }
        return words.matches(".*\\b(risk|delayed|late|overdue|amber|behind)\\b.*")
                ? Statement.Standing.AT_RISK
                : Statement.Standing.ON_TRACK;
    }

    private static Asked asked(BodyId body, TrackerLine line) {
        String title = line.wording().replaceAll("\\s+", " ");
        return new Asked(
                body,
                null,
                "",
                null,
                Shortened.to(title, LONGEST_TITLE),
                line.wording(),
                line.owner().id(),
                Priority.NORMAL,
                line.due(),
                "date in the tracker",
                null,
                null,
                "");
    }

    private static String whence(String called, TrackerLine line) {
        String whence = "Brought from “%s”, row %d".formatted(called, line.row())
                + (line.reference().startsWith("words ") ? "." : ", reference " + line.reference() + ".");
        String status = line.status().isEmpty() ? "" : " Status there: " + line.status() + ".";
        return whence + status + (line.update().isEmpty() ? "" : " Last update there: " + line.update());
    }

    private Map<String, BroughtRow> known(BodyId body) {
        return brought.findByBodyId(body).stream()
                .collect(Collectors.toMap(BroughtRow::ownReference, Function.identity()));
    }
}
