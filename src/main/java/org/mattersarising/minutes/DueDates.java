package org.mattersarising.minutes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.web.GovukDates;

/** Resolves what minutes say about time against the calendar of the body. */
final class DueDates {

    /** Kinds of clause whose outcome comes to a meeting, so that they are due when it is held. */
    private static final Set<String> COMES_TO_A_MEETING = Set.of("report_back", "standing_report", "agenda_item");

    /** A meeting later than this many months after the day meant shows that the calendar lacks the meetings between. */
    private static final int CALENDAR_HAS_A_GAP = 6;

    private final BodyCalendar calendar;
    private final LocalDate heldOn;

    /** @param heldOn the day of the meeting that resolved, or null where the minutes do not say */
    DueDates(BodyCalendar calendar, LocalDate heldOn) {
        this.calendar = calendar;
        this.heldOn = heldOn;
    }

    /**
     * When something is due by what the minutes say.
     *
     * @param phrase the words that say by when, or an empty text
     * @param date the day that follows from them, or null
     * @return nothing where the words give no day, or the calendar has no meeting for it
     */
    Optional<DueSuggestion> suggest(String kind, String phrase, LocalDate date) {
        if (COMES_TO_A_MEETING.contains(kind)) {
            return date == null ? next() : firstMeeting(phrase, date);
        }
        if (date != null) {
            return Optional.of(
                    new DueSuggestion(date, phrase.isBlank() ? "date in the minutes" : quoted(phrase), null));
        }
        return phrase.toLowerCase(Locale.ROOT).contains("meeting") ? next() : Optional.empty();
    }

    /** What {@link #suggest(String, String, LocalDate)} gives for a proposal. */
    Optional<DueSuggestion> suggest(Proposal proposal) {
        return suggest(proposal.kind(), proposal.dueRead(), proposal.dueDate().orElse(null));
    }

    /** The day that is suggested as a clerk would type it; empty where there is none. */
    String written(Proposal proposal) {
        return written(suggest(proposal));
    }

    /** The same of what was just read. */
    String written(Finding finding) {
        return written(suggest(finding.kind(), finding.due(), finding.dueDate()));
    }

    private static String written(Optional<DueSuggestion> suggestion) {
        return suggestion.map(found -> GovukDates.format(found.due())).orElse("");
    }

    /** What it means that the clerk entered a day: bound to the meeting of that day, where there is one. */
    DueSuggestion entered(LocalDate day) {
        return calendar.on(day)
                .map(meeting -> new DueSuggestion(day, "meeting of " + GovukDates.format(day), meeting.id()))
                .orElse(new DueSuggestion(day, "date set by the clerk", null));
    }

    private Optional<DueSuggestion> firstMeeting(String phrase, LocalDate date) {
        return soonest(date)
                .map(meeting -> bound(
                        meeting,
                        "first ordinary meeting on or after " + GovukDates.format(date)
                                + (phrase.isBlank() ? "" : ", " + quoted(phrase))));
    }

    private Optional<DueSuggestion> next() {
        return Optional.ofNullable(heldOn)
                .flatMap(day -> soonest(day.plusDays(1)))
                .map(meeting -> bound(meeting, "next ordinary meeting after " + GovukDates.format(heldOn)));
    }

    private Optional<Meeting> soonest(LocalDate day) {
        return calendar.firstOrdinaryOnOrAfter(day)
                .filter(meeting -> meeting.date().isBefore(day.plusMonths(CALENDAR_HAS_A_GAP)));
    }

    private static DueSuggestion bound(Meeting meeting, String rule) {
        return new DueSuggestion(meeting.date(), rule, meeting.id());
    }

    private static String quoted(String phrase) {
        return "“" + phrase + "”";
    }
}
