package org.mattersarising.actions.web;

import java.time.Instant;
import java.time.LocalDate;

/** A due date that an action had before, and why it has another. */
record FormerDate(LocalDate was, LocalDate became, String why, String who, Instant at) {}
