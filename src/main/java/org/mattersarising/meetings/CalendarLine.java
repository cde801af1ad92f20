package org.mattersarising.meetings;

/**
 * One row of a calendar that somebody hands in.
 *
 * @param row its number in the file, from 1
 * @param text the row as it stands, shortened, to recognise it by
 * @param meeting what it says, or null where it cannot be entered
 * @param problem a sentence that says what to mend, or an empty text
 * @param note what was done about it, such as that it is left out because it stands already, or an empty text
 * @param entered whether confirming enters it
 */
public record CalendarLine(int row, String text, PlannedMeeting meeting, String problem, String note, boolean entered) {

    static CalendarLine wrong(int row, String text, String problem) {
        return new CalendarLine(row, text, null, problem, "", false);
    }

    static CalendarLine read(int row, String text, PlannedMeeting meeting) {
        return new CalendarLine(row, text, meeting, "", "", true);
    }

    CalendarLine leftOut(String why) {
        return new CalendarLine(row, text, meeting, "", why, false);
    }

    CalendarLine refused(String why) {
        return new CalendarLine(row, text, null, why, "", false);
    }

    CalendarLine noted(String what) {
        return new CalendarLine(row, text, meeting, problem, what, entered);
    }
}
