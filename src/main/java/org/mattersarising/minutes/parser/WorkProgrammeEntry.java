package org.mattersarising.minutes.parser;

import java.time.LocalDate;

/**
 * One subject of the work programme.
 *
 * @param meetingDate the meeting it is planned for; {@code null} where the date is still to be decided
 */
public record WorkProgrammeEntry(LocalDate meetingDate, String title, String detail, String leads, Span span) {}
