package org.mattersarising.meetings.web;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mattersarising.meetings.Times;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what was typed about a meeting, and says at the field what is wrong with it. */
@Component
class MeetingFields {

    private final GovukDates dates;

    MeetingFields(GovukDates dates) {
        this.dates = dates;
    }

    LocalDate date(MeetingForm form, BindingResult result) {
        try {
            return dates.parse(strip(form.date()));
        } catch (NotADate wrong) {
            if (strip(form.date()).isEmpty()) {
                result.rejectValue("date", "meetings.date.missing");
            } else {
                result.rejectValue("date", "refused", wrong.getMessage());
            }
            return null;
        }
    }

    static LocalTime time(MeetingForm form, BindingResult result) {
        if (strip(form.time()).isEmpty()) {
            result.rejectValue("time", "meetings.time.missing");
            return null;
        }
        try {
            return Times.parse(form.time());
        } catch (Refused wrong) {
            result.rejectValue("time", "refused", wrong.getMessage());
            return null;
        }
    }

    static void reasonGiven(MeetingForm form, BindingResult result, String otherwise) {
        if (strip(form.reason()).isEmpty()) {
            result.rejectValue("reason", otherwise);
        }
    }

    static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
