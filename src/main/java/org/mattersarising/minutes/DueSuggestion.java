package org.mattersarising.minutes;

import java.time.LocalDate;
import org.mattersarising.meetings.MeetingId;

/**
 * When something is due, and why.
 *
 * @param rule why that day, in words for a reader
 * @param meeting the meeting to which it is bound, or null
 */
public record DueSuggestion(LocalDate due, String rule, MeetingId meeting) {}
