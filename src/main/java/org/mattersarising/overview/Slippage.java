package org.mattersarising.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One action that is late or was put back.
 *
 * @param title null where the action is exempt
 * @param times how often its due date was put back
 */
public record Slippage(
        String reference,
        String title,
        String owner,
        String organisation,
        LocalDate original,
        LocalDate due,
        int times,
        int daysOverdue) {

    /** Days by which the due date was put back. */
    public long daysLater() {
        return ChronoUnit.DAYS.between(original, due);
    }
}
