package org.mattersarising.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a board has outstanding, summed up from several sides. */
@Component
@Transactional(readOnly = true)
public class Outstanding {

    private static final int LISTED = 10;
    private static final int SOON = 28;

    private static final String OPEN = "a.status in (:open)";
    private static final String OVERDUE = "a.status in (:toBeDone) and a.due_on < :today";
    private static final String SLIPPED = "a.status in (:open) and a.due_on > a.original_due_on";
    private static final String SUMS =
            "count(*) as outstanding, " + sum(OVERDUE) + " as overdue, " + sum(SLIPPED) + " as slipped";

    private final VisibleActions visible;
    private final Clock clock;

    Outstanding(VisibleActions visible, Clock clock) {
        this.visible = visible;
        this.clock = clock;
    }

    public Headline headline(Viewpoint view) {
        return query(
                        view,
                        "select " + SUMS + ", " + sum("a.status in (:toBeDone) and a.due_on between :today and :soon")
                                + " as due_soon, "
                                + sum("a.status = '" + ActionStatus.PROPOSED_FOR_CLOSURE.name() + "'")
                                + " as closure from action a where " + VisibleActions.CONDITION + " and " + OPEN)
                .param("soon", LocalDate.now(clock).plusDays(SOON))
                .query((row, number) -> new Headline(
                        row.getLong("outstanding"),
                        row.getLong("overdue"),
                        row.getLong("due_soon"),
                        row.getLong("slipped"),
                        row.getLong("closure")))
                .single();
    }

    /** By the meeting that asked, the latest first; the group is its date, or empty where no meeting is known. */
    public List<Standing> byMeeting(Viewpoint view) {
        return query(
                        view,
                        "select m.held_on as asked_on, " + SUMS
                                + " from action a left join meeting m on m.id = a.meeting_id where "
                                + VisibleActions.CONDITION + " and "
                                + OPEN + " group by m.held_on order by m.held_on desc limit " + LISTED)
                .query((row, number) -> {
                    LocalDate day = row.getObject("asked_on", LocalDate.class);
                    return standing(day == null ? "" : day.toString(), row);
                })
                .list();
    }

    /** By how long ago the board asked: up to three months, up to six, up to twelve, longer. */
    public List<Standing> byAge(Viewpoint view) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Standing> sums = new LinkedHashMap<>();
        Arrays.stream(Age.values()).forEach(age -> sums.put(age.name(), new Standing(age.name(), 0, 0, 0)));
        query(
                        view,
                        "select case when a.agreed_on > :three then 'QUARTER' when a.agreed_on > :six then 'HALF'"
                                + " when a.agreed_on > :twelve then 'YEAR' else 'LONGER' end as age, " + SUMS
                                + " from action a where " + VisibleActions.CONDITION + " and " + OPEN + " group by age")
                .param("three", today.minusMonths(3))
                .param("six", today.minusMonths(6))
                .param("twelve", today.minusMonths(12))
                .query((row, number) -> standing(row.getString("age"), row))
                .list()
                .forEach(standing -> sums.put(standing.group(), standing));
        return List.copyOf(sums.values());
    }

    /** How long ago the board asked; each excludes the ones before it. */
    private enum Age {
        QUARTER,
        HALF,
        YEAR,
        LONGER
    }

    /** What is longest overdue. */
    public List<Slippage> longestOverdue(Viewpoint view) {
        return slippages(view, OVERDUE, "a.due_on, a.reference");
    }

    /** What was put back furthest. */
    public List<Slippage> putBackFurthest(Viewpoint view) {
        // Days between two dates have no name that both databases know; how often comes first, then how far by their
        // order in time.
        return slippages(view, SLIPPED, "a.extensions desc, a.original_due_on, a.reference");
    }

    private List<Slippage> slippages(Viewpoint view, String which, String order) {
        LocalDate today = LocalDate.now(clock);
        return query(
                        view,
                        "select a.reference, a.title, a.exempt_paragraph, a.status, a.due_on, a.original_due_on, a.extensions,"
                                + " p.name, p.organisation from action a join person p on p.id = a.owner_id where "
                                + VisibleActions.CONDITION + " and " + which + " order by " + order + " limit "
                                + LISTED)
                .query((row, number) -> slippage(row, today))
                .list();
    }

    private static Slippage slippage(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        boolean toBeDone = ActionStatus.valueOf(row.getString("status")).toBeDone();
        return new Slippage(
                row.getString("reference"),
                row.getObject("exempt_paragraph") == null ? row.getString("title") : null,
                row.getString("name"),
                row.getString("organisation"),
                row.getObject("original_due_on", LocalDate.class),
                due,
                row.getInt("extensions"),
                toBeDone ? (int) Math.max(0, today.toEpochDay() - due.toEpochDay()) : 0);
    }

    /** By who owns them; one statement for all that {@link Owners} answers. */
    public Owners owners(Viewpoint view) {
        return new Owners(query(
                        view,
                        "select p.id, p.name, p.organisation, " + SUMS
                                + " from action a join person p on p.id = a.owner_id where "
                                + VisibleActions.CONDITION + " and " + OPEN
                                + " group by p.id, p.name, p.organisation order by overdue desc, outstanding desc, p.name")
                .query((row, number) -> new Owners.Owner(
                        new PersonId(row.getLong("id")),
                        row.getString("organisation"),
                        standing(row.getString("name"), row)))
                .list());
    }

    private static Standing standing(String group, ResultSet row) throws SQLException {
        return new Standing(group, row.getLong("outstanding"), row.getLong("overdue"), row.getLong("slipped"));
    }

    private JdbcClient.StatementSpec query(Viewpoint view, String sql) {
        return visible.query(view, sql)
                .param("today", LocalDate.now(clock))
                .param("open", names(ActionStatus.allOpen()))
                .param("toBeDone", names(ActionStatus.allToBeDone()));
    }

    private static List<String> names(java.util.Set<ActionStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }

    private static String sum(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }
}
