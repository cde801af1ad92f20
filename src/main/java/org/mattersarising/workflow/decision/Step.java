package org.mattersarising.workflow.decision;

import java.time.LocalDate;

/** A day on which a rule of a table has somebody told. */
public record Step(LocalDate on, String rule) {}
