package org.mattersarising.minutes.parser;

/**
 * Somebody who was at the meeting, or sent apologies.
 *
 * @param name as printed, with the title: "Councillor B Marsh"
 * @param roleOrOrg post, organisation or directorate beside the name, or {@code null}
 * @param apologies whether the person was absent with apologies
 */
public record Attendee(String name, String roleOrOrg, AttendeeKind kind, boolean apologies, Span span) {}
