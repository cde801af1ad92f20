package org.mattersarising.meetings.web;

import org.mattersarising.shared.Refused;

/** The lead times of a body as typed, in working days. */
record RulesForm(String clearance, String dispatch) {

    int clearanceDays() {
        return days(clearance);
    }

    int dispatchDays() {
        return days(dispatch);
    }

    private static int days(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!text.matches("\\d{1,4}")) {
            throw new Refused("Enter each number of working days in figures, such as 10.");
        }
        return Integer.parseInt(text);
    }
}
