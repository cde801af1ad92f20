package org.mattersarising.people.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Days on which somebody will be away, and who stands in, as typed. */
record AbsenceForm(
        @NotNull(message = "{people.absence.error.from}") LocalDate from,
        @NotNull(message = "{people.absence.error.last}") LocalDate last,
        String deputy) {}
