package org.mattersarising.meetings;

import java.time.LocalDate;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.WorkingDays;
import org.mattersarising.web.GovukDates;

/**
 * The days that follow from a meeting's, counted backwards in working days.
 *
 * @param published the last day on which papers can become public so that the clear days hold
 * @param dispatched the day on which papers go to print and post
 * @param deadline the day by which a report must be with the clerk
 * @param words the whole calculation, for a reader
 */
public record PaperDates(LocalDate published, LocalDate dispatched, LocalDate deadline, String words) {

    static PaperDates of(Body body, LocalDate meeting) {
        Nation nation = body.nation();
        WorkingDays days = WorkingDays.of(nation);
        LocalDate published = days.clearDaysBefore(meeting, nation.clearDays());
        LocalDate dispatched = days.minus(published, body.dispatchDays());
        LocalDate deadline = days.minus(dispatched, body.clearanceDays());
        String words = "Papers are public by %s, which leaves %s clear %s (%s) before the meeting of %s."
                        .formatted(
                                date(published),
                                nation.clearDays(),
                                dayOrDays(nation.clearDays()),
                                nation.title(),
                                date(meeting))
                + (body.dispatchDays() == 0
                        ? ""
                        : " They go to dispatch %s working %s earlier, on %s."
                                .formatted(body.dispatchDays(), dayOrDays(body.dispatchDays()), date(dispatched)))
                + " Reports are with the clerk %s working %s before that, by %s."
                        .formatted(body.clearanceDays(), dayOrDays(body.clearanceDays()), date(deadline));
        return new PaperDates(published, dispatched, deadline, words);
    }

    private static String date(LocalDate day) {
        return GovukDates.format(day);
    }

    private static String dayOrDays(int number) {
        return number == 1 ? "day" : "days";
    }
}
