package org.mattersarising.meetings;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** The meetings of one body as they stood when asked for, so that many questions cost one query. */
public final class BodyCalendar {

    private final List<Meeting> meetings;

    /** @param meetings all meetings of one body, in order of date */
    BodyCalendar(List<Meeting> meetings) {
        this.meetings = List.copyOf(meetings);
    }

    /** The meeting on a day, unless it is cancelled. */
    public Optional<Meeting> on(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.date().equals(day) && !meeting.cancelled())
                .findFirst();
    }

    /** The first ordinary meeting on or after a day that is not cancelled: where a report asked for "in three months" goes. */
    public Optional<Meeting> firstOrdinaryOnOrAfter(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.takesReports() && !meeting.date().isBefore(day))
                .findFirst();
    }

    /** The meeting with this number. */
    public Optional<Meeting> find(MeetingId number) {
        return meetings.stream().filter(meeting -> meeting.id().equals(number)).findFirst();
    }

    /** Whether the body has a meeting on a day, cancelled or not. */
    public boolean knows(LocalDate day) {
        return meetings.stream().anyMatch(meeting -> meeting.date().equals(day));
    }

    /** All meetings in order of date, cancelled ones too. */
    public List<Meeting> all() {
        return meetings;
    }

    /** The first meeting of any kind on or after a day that is not cancelled. */
    public Optional<Meeting> next(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.date().isBefore(day))
                .findFirst();
    }

    /** The last meeting of any kind before a day that was not cancelled. */
    public Optional<Meeting> lastBefore(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> !meeting.cancelled() && meeting.date().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    /** The municipal year of a day: it begins with the annual meeting of that calendar year, or on 1 May where the calendar has none. */
    public MunicipalYear municipalYear(LocalDate day) {
        return new MunicipalYear(day.isBefore(yearBegins(day.getYear())) ? day.getYear() - 1 : day.getYear());
    }

    /** The meetings of one municipal year, cancelled ones too. */
    public List<Meeting> in(MunicipalYear year) {
        LocalDate begins = yearBegins(year.begins());
        LocalDate next = yearBegins(year.begins() + 1);
        return meetings.stream()
                .filter(meeting ->
                        !meeting.date().isBefore(begins) && meeting.date().isBefore(next))
                .toList();
    }

    private LocalDate yearBegins(int year) {
        return meetings.stream()
                .filter(meeting -> meeting.annual()
                        && !meeting.cancelled()
                        && meeting.date().getYear() == year)
                .map(Meeting::date)
                .findFirst()
                .orElse(LocalDate.of(year, Month.MAY, 1));
    }
}
