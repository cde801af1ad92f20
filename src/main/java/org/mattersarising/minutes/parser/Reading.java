package org.mattersarising.minutes.parser;

import java.util.List;

/**
 * All that was found in one document. A value the document does not give is {@code null}, never a guess; a list is never
 * {@code null}.
 *
 * @param agenda the front page of the coming meeting, or {@code null} where the document has none
 * @param minutes the meetings recorded in it, in the order of the document
 * @param reports reports with their recommendations
 * @param workProgramme the body's own list of what comes to which meeting
 * @param actionTables tables of actions, such as an action log
 * @param warnings what a person should look at
 */
public record Reading(
        Agenda agenda,
        List<MeetingMinutes> minutes,
        List<Report> reports,
        List<WorkProgrammeEntry> workProgramme,
        List<ActionTable> actionTables,
        List<Warning> warnings) {

    public Reading {
        minutes = List.copyOf(minutes);
        reports = List.copyOf(reports);
        workProgramme = List.copyOf(workProgramme);
        actionTables = List.copyOf(actionTables);
        warnings = List.copyOf(warnings);
    }
}
