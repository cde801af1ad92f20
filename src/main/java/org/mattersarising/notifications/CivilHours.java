package org.mattersarising.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** When mail that need not leave at once may leave: the civil hours of a working day in England, by London's clock. */
@Component
class CivilHours {

    private final LocalTime opens;
    private final LocalTime closes;
    private final WorkingDays workingDays = WorkingDays.of(Nation.ENGLAND);

    CivilHours(MailSettings settings) {
        this.opens = settings.opens();
        this.closes = settings.closes();
    }

    boolean isOpen(Instant at) {
        return nextOpen(at).equals(at);
    }

    /** The instant itself when mail may leave then, otherwise the next opening. */
    Instant nextOpen(Instant at) {
        ZonedDateTime civil = at.atZone(CivilTime.ZONE);
        LocalTime time = civil.toLocalTime();
        LocalDate day = civil.toLocalDate();
        if (workingDays.isWorkingDay(day) && !time.isBefore(opens) && time.isBefore(closes)) {
            return at;
        }
        return opening(workingDays.onOrAfter(time.isBefore(opens) ? day : day.plusDays(1)));
    }

    /** When the next daily digest leaves: the first opening after an instant. */
    Instant nextDaily(Instant at) {
        LocalDate today = CivilTime.dateOf(at);
        Instant first = opening(workingDays.onOrAfter(today));
        return first.isAfter(at) ? first : opening(workingDays.onOrAfter(today.plusDays(1)));
    }

    /** When the next weekly digest leaves: the opening of the first working day of a week, Monday as a rule. */
    Instant nextWeekly(Instant at) {
        LocalDate monday = CivilTime.dateOf(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant thisWeek = opening(workingDays.onOrAfter(monday));
        return thisWeek.isAfter(at) ? thisWeek : opening(workingDays.onOrAfter(monday.plusWeeks(1)));
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(CivilTime.ZONE).toInstant();
    }
}
