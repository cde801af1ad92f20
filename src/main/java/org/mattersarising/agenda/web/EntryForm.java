package org.mattersarising.agenda.web;

import org.mattersarising.agenda.EntryText;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.MeetingId;

/**
 * An entry as typed, or what is to become of it.
 *
 * @param meeting the number of a meeting, or empty for a date to be decided
 */
record EntryForm(
        String title, String detail, String leads, String kind, String meeting, String reason, String outcome) {

    static EntryForm of(ProgrammeEntry entry) {
        return new EntryForm(
                entry.title(),
                entry.detail(),
                entry.leads(),
                entry.kind().name(),
                entry.meeting().map(MeetingId::toString).orElse(""),
                "",
                "");
    }

    static EntryForm empty() {
        return new EntryForm("", "", "", "OWN_IDEA", "", "", "");
    }

    EntryText text() {
        return new EntryText(title, detail, leads);
    }

    MeetingId meetingId() {
        return meeting != null && meeting.matches("\\d{1,18}") ? new MeetingId(Long.parseLong(meeting)) : null;
    }
}
