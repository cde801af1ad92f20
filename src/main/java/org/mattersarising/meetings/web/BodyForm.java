package org.mattersarising.meetings.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mattersarising.meetings.Body;
import org.mattersarising.shared.Nation;

/** A body's name and rules, as typed. */
record BodyForm(
        @NotBlank(message = "{meetings.body.error.name}") @Size(max = 200, message = "{meetings.body.error.name.long}")
        String title,

        @NotNull(message = "{meetings.body.error.nation}") Nation nation,

        @NotNull(message = "{meetings.body.error.answer}")
        @Min(value = 1, message = "{meetings.body.error.answer}")
        @Max(value = 60, message = "{meetings.body.error.answer}")
        Integer answerWithin,

        @NotNull(message = "{meetings.body.error.closure}") Boolean meetingAgrees,

        @Email(message = "{meetings.body.error.reply}") @Size(max = 254, message = "{meetings.body.error.reply}")
        String replyTo) {

    static BodyForm empty() {
        return new BodyForm("", Nation.ENGLAND, 5, true, "");
    }

    static BodyForm of(Body body) {
        return new BodyForm(
                body.name(),
                body.nation(),
                body.answerWithin(),
                body.meetingAgreesClosure(),
                body.replyTo().orElse(""));
    }

    /** Null where nothing was typed. */
    String address() {
        return replyTo == null || replyTo.isBlank() ? null : replyTo.strip();
    }
}
