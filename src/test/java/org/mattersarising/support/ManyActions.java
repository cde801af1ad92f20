package org.mattersarising.support;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills a database with actions past the log, because a hundred thousand moves would take an hour: no process follows them and no mail is
 * written. One in twenty is open, one in fifty exempt; titles and words are put together from some two hundred invented words, so that one
 * word stands in many actions and two in few.
 */
public final class ManyActions {

    private static final int AT_ONCE = 500;
    private static final String COLUMNS =
            "version, reference, body_id, citation, title, wording, owner_id, delegate_id, priority, status,"
                    + " agreed_on, due_on, original_due_on, due_rule, extensions, completed_on, ended_on, exempt_paragraph, public_text";
    private static final String[] OPEN = {
        "OFFERED", "IN_HAND", "IN_HAND", "IN_HAND", "REPORTED_COMPLETE", "PROPOSED_FOR_CLOSURE"
    };
    private static final String[] WHAT = {
        "Report", "Survey", "Publish", "Review", "Renew", "Invite", "Write", "Consult", "Map", "Cost"
    };
    private static final String[] OF = {
        "quay", "ferry", "lighthouse", "harbour", "causeway", "ropewalk", "market", "library", "school", "bus",
        "clinic", "bridge", "allotment", "playground", "archive", "footpath", "orchard", "museum", "boatyard", "weir"
    };

    private final JdbcTemplate database;
    private final TransactionOperations transaction;
    private final List<Long> bodies;
    private final List<Long> owners;
    private final LocalDate today;

    public ManyActions(
            JdbcTemplate database,
            TransactionOperations transaction,
            List<Long> bodies,
            List<Long> owners,
            LocalDate today) {
        this.database = database;
        this.transaction = transaction;
        this.bodies = bodies;
        this.owners = owners;
        this.today = today;
    }

    /** Adds actions numbered from one up to, not including, another. */
    public void fill(int from, int to) {
        for (int begin = from; begin < to; begin += AT_ONCE) {
            int end = Math.min(to, begin + AT_ONCE);
            String row = "(" + String.join(", ", Collections.nCopies(19, "?")) + ")";
            List<Object> values = new ArrayList<>();
            for (int number = begin; number < end; number++) {
                Collections.addAll(values, row(number));
            }
            transaction.executeWithoutResult(status -> database.update(
                    "insert into action (" + COLUMNS + ") values "
                            + String.join(", ", Collections.nCopies(values.size() / 19, row)),
                    values.toArray()));
        }
    }

    private Object[] row(int number) {
        boolean open = number % 20 == 0;
        int mixed = Math.floorMod(number * 7919, 100_003);
        LocalDate agreed = today.minusDays(open ? mixed % 400 : 200 + mixed % 2000);
        LocalDate due = agreed.plusDays(60 + mixed % 120);
        LocalDate ended = open ? null : due.minusDays(mixed % 30);
        String thing = OF[mixed % OF.length] + " " + OF[mixed / 20 % OF.length] + number % 1000;
        return new Object[] {
            0,
            "ACT-2025-%06d".formatted(number),
            bodies.get(number / 20 % bodies.size()),
            1 + mixed % 150 + " (" + (1 + mixed % 6) + ")",
            WHAT[mixed % WHAT.length] + " the " + thing,
            "that the Head of " + OF[mixed / 7 % OF.length] + " services " + WHAT[mixed / 3 % WHAT.length].toLowerCase()
                    + " the condition of the " + thing + " and report to the next meeting in the "
                    + OF[mixed / 11 % OF.length] + " hall.",
            owners.get(number / 20 % owners.size()),
            number % 7 == 0 ? owners.get((number / 20 + 1) % owners.size()) : null,
            "NORMAL",
            open ? OPEN[number / 20 % OPEN.length] : "CLOSED",
            Date.valueOf(agreed),
            Date.valueOf(due),
            Date.valueOf(due.minusDays(mixed % 3 == 0 ? 30 : 0)),
            "date set by the clerk",
            mixed % 3 == 0 ? 1 : 0,
            ended == null ? null : Date.valueOf(ended),
            ended == null ? null : Date.valueOf(ended),
            number % 50 == 0 ? 3 : null,
            number % 100 == 0 ? "A matter of staff" : ""
        };
    }
}
