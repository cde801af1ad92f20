package org.mattersarising.actions.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.web.GovukDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What it means that a clerk enters a day: it is the body's meeting of that day, where there is one. */
@Component
class DueDay {

    private final Calendar calendar;
    private final MessageSource messages;

    DueDay(Calendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    Optional<MeetingId> meeting(BodyId body, LocalDate day) {
        return calendar.of(body).on(day).filter(meeting -> !meeting.cancelled()).map(Meeting::id);
    }

    /** Why it is due then, in words for a reader. */
    String rule(BodyId body, LocalDate day) {
        String key = meeting(body, day).isPresent() ? "actions.rule.meeting" : "actions.rule.entered";
        return messages.getMessage(key, new Object[] {GovukDates.format(day)}, Locale.UK);
    }
}
