package org.mattersarising.overview;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.agenda.PromiseCheck;
import org.mattersarising.agenda.Promises;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;

/**
 * A board's whole state as one person sees it on one day: what the page shows, the PDF prints and the weekly mail says in words.
 *
 * @param next the next meeting, or null
 * @param last the meeting before, or null
 * @param toNext what is promised to the next meeting
 * @param toLast what was promised to the meeting before
 */
public record BoardPicture(
        Body board,
        LocalDate today,
        Headline headline,
        List<Slippage> overdue,
        List<Slippage> putBack,
        List<Standing> ages,
        Owners owners,
        List<Standing> askedAt,
        List<MonthOfBusiness> months,
        Meeting next,
        Meeting last,
        List<Promises.Kept> toNext,
        List<Promises.Kept> toLast) {

    /** What was promised to the meeting before and was not on its agenda. */
    public List<Promises.Kept> broken() {
        return missing(toLast);
    }

    /** What is promised to the next meeting and is not on its published agenda. */
    public List<Promises.Kept> missing() {
        return missing(toNext);
    }

    private static List<Promises.Kept> missing(List<Promises.Kept> promised) {
        return promised.stream()
                .filter(kept -> kept.check() != null && kept.check().verdict() == PromiseCheck.Verdict.MISSING)
                .toList();
    }
}
