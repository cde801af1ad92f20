package org.mattersarising.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a board's business went over the last twelve months, the present one included. */
@Component
@Transactional(readOnly = true)
public class Trend {

    private static final int MONTHS = 12;

    private final VisibleActions visible;
    private final Clock clock;

    Trend(VisibleActions visible, Clock clock) {
        this.visible = visible;
        this.clock = clock;
    }

    /** The oldest month first. */
    public List<MonthOfBusiness> months(Viewpoint view) {
        YearMonth present = YearMonth.from(LocalDate.now(clock));
        YearMonth first = present.minusMonths(MONTHS - 1);
        Map<YearMonth, Long> agreed = perMonth(view, "agreed_on", first);
        Map<YearMonth, Long> ended = perMonth(view, "ended_on", first);
        long outstanding = open(view);
        List<MonthOfBusiness> months = new ArrayList<>();
        // Backwards from what is open now: before a month there was what is left after it, less what came in, plus what
        // went out.
        for (YearMonth month = present; !month.isBefore(first); month = month.minusMonths(1)) {
            long in = agreed.getOrDefault(month, 0L);
            long out = ended.getOrDefault(month, 0L);
            months.add(new MonthOfBusiness(month, in, out, outstanding));
            outstanding += out - in;
        }
        Collections.reverse(months);
        return months;
    }

    private long open(Viewpoint view) {
        return visible.query(
                        view,
                        "select count(*) from action a where " + VisibleActions.CONDITION + " and a.ended_on is null")
                .query(Long.class)
                .single();
    }

    private Map<YearMonth, Long> perMonth(Viewpoint view, String day, YearMonth first) {
        Map<YearMonth, Long> counts = new HashMap<>();
        visible.query(
                        view,
                        "select year(" + day + ") as of_year, month(" + day + ") as of_month, count(*) as how_many"
                                + " from action a where " + VisibleActions.CONDITION + " and " + day
                                + " >= :first group by year(" + day
                                + "), month(" + day + ")")
                .param("first", first.atDay(1))
                .query((row, number) -> counts.put(
                        YearMonth.of(row.getInt("of_year"), row.getInt("of_month")), row.getLong("how_many")))
                .list();
        return counts;
    }
}
