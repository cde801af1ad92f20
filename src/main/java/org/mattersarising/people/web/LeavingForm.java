package org.mattersarising.people.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of somebody who leaves, as typed. */
record LeavingForm(
        @NotNull(message = "{people.leaves.error.last}") LocalDate last) {}
