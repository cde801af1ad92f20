package org.mattersarising.meetings.web;

import org.mattersarising.meetings.BodyRules;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;

/** The rules of a body as typed. */
record RulesForm(String nation, String clearance, String dispatch, String answer, Boolean closure) {

    static RulesForm of(BodyRules.Rules rules) {
        return new RulesForm(
                rules.nation().name(),
                Integer.toString(rules.clearanceDays()),
                Integer.toString(rules.dispatchDays()),
                Integer.toString(rules.answerWithin()),
                rules.meetingAgreesClosure());
    }

    /** @throws Refused where what was typed is no number of days, or no nation */
    BodyRules.Rules rules() {
        return new BodyRules.Rules(
                nation(nation), days(clearance), days(dispatch), days(answer), Boolean.TRUE.equals(closure));
    }

    private static int days(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!text.matches("\\d{1,4}")) {
            throw new Refused("Enter each number of working days in figures, such as 10.");
        }
        return Integer.parseInt(text);
    }

    private static Nation nation(String chosen) {
        try {
            return Nation.valueOf(chosen == null ? "" : chosen);
        } catch (IllegalArgumentException none) {
            throw new Refused("Choose the nation in which the board sits.");
        }
    }
}
