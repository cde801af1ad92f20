package org.mattersarising.minutes.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which the meeting was held whose minutes a document holds, as typed. */
record HeldOnForm(
        @NotNull(message = "{minutes.meeting.error.day}") LocalDate day) {}
