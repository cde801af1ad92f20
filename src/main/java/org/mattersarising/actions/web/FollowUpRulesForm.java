package org.mattersarising.actions.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mattersarising.actions.FollowUpRules.Rules;
import org.mattersarising.meetings.Body;

/** By which rules a body has its actions followed up, as typed. */
record FollowUpRulesForm(
        @NotNull(message = "{actions.body.error.closure}") Boolean meetingCloses,

        @NotNull(message = "{actions.body.error.answer}")
        @Min(value = 1, message = "{actions.body.error.answer}")
        @Max(value = 60, message = "{actions.body.error.answer}")
        Integer answerWithin,

        @NotNull(message = "{actions.body.error.time}") Boolean chairGrants,

        @NotNull(message = "{actions.body.error.months}")
        @Min(value = 1, message = "{actions.body.error.months}")
        @Max(value = 12, message = "{actions.body.error.months}")
        Integer responseMonths,

        @Email(message = "{actions.body.error.reply}") @Size(max = 254, message = "{actions.body.error.reply}")
        String replyTo) {

    static FollowUpRulesForm of(Body body) {
        return new FollowUpRulesForm(
                body.meetingAgreesClosure(),
                body.answerWithin(),
                body.chairGrantsTime(),
                body.responseMonths(),
                body.replyTo().orElse(""));
    }

    Rules rules() {
        String reply = replyTo == null || replyTo.isBlank() ? null : replyTo.strip();
        return new Rules(meetingCloses, answerWithin, chairGrants, responseMonths, reply);
    }
}
