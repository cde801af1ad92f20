package org.mattersarising.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** Resolves what minutes say about time against the calendar of the body. */
@Component
class DueDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Kinds of clause whose outcome comes to a meeting, so that they are due when it is held. */
    private static final Set<String> COMES_TO_A_MEETING = Set.of("report_back", "standing_report", "agenda_item");

    private final Calendar calendar;

    DueDates(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * When something is due by what the minutes say.
     *
     * @param heldOn the day of the meeting that resolved it, or null where the minutes do not say
     * @return nothing where the calendar has no meeting for it or the words give no day
     */
    Optional<DueSuggestion> suggest(BodyId body, LocalDate heldOn, String kind, String phrase, LocalDate date) {
        if (!COMES_TO_A_MEETING.contains(kind)) {
            return Optional.ofNullable(date)
                    .map(day -> new DueSuggestion(day, because(phrase, "the date the minutes name"), null))
                    .or(() -> phrase.toLowerCase(Locale.ROOT).contains("meeting")
                            ? next(body, heldOn)
                            : Optional.empty());
        }
        if (date == null) {
            return next(body, heldOn);
        }
        return calendar.firstOrdinaryOnOrAfter(body, date)
                .map(meeting -> new DueSuggestion(
                        meeting.date(),
                        meeting.date().equals(date)
                                ? "the meeting on that day"
                                : "first ordinary meeting on or after " + DAY.format(date)
                                        + (phrase.isBlank() ? "" : " (“" + phrase + "”)"),
                        meeting.id()));
    }

    /** What it means that the clerk entered a day: bound to the meeting of that day, where there is one. */
    DueSuggestion entered(BodyId body, LocalDate day) {
        return calendar.on(body, day)
                .filter(meeting -> !meeting.cancelled())
                .map(meeting -> new DueSuggestion(day, "the meeting of " + DAY.format(day), meeting.id()))
                .orElse(new DueSuggestion(day, "date set by the clerk", null));
    }

    LocalDate dayOf(MeetingId meeting) {
        return calendar.get(meeting).date();
    }

    private Optional<DueSuggestion> next(BodyId body, LocalDate heldOn) {
        if (heldOn == null) {
            return Optional.empty();
        }
        Optional<Meeting> next = calendar.firstOrdinaryOnOrAfter(body, heldOn.plusDays(1));
        return next.map(meeting -> new DueSuggestion(
                meeting.date(), "the next ordinary meeting after " + DAY.format(heldOn), meeting.id()));
    }

    private static String because(String phrase, String otherwise) {
        return phrase.isBlank() ? otherwise : "“" + phrase + "”";
    }
}
