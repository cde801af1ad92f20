package org.mattersarising.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.mattersarising.meetings.MeetingId;

/**
 * By when an action is to be done.
 *
 * @param lastDay on which it is in time
 * @param original the last day when it was agreed
 * @param rule why that day, in words
 * @param meeting the one to which it is bound, or null
 * @param wanted the later day that was asked for and not yet answered, or null
 * @param extensions how often it was put back
 */
@Embeddable
record DueDate(
        @Column(name = "due_on") LocalDate lastDay,
        @Column(name = "original_due_on") LocalDate original,
        @Column(name = "due_rule") String rule,
        @Column(name = "due_meeting_id") MeetingId meeting,
        @Column(name = "wanted_due_on") LocalDate wanted,
        int extensions) {

    static DueDate of(Asked asked) {
        return new DueDate(asked.due(), asked.due(), asked.dueRule(), asked.dueMeeting(), null, 0);
    }

    /** The same with a later day asked for, or null where none is any more. */
    DueDate wanting(LocalDate day) {
        return new DueDate(lastDay, original, rule, meeting, day, extensions);
    }

    /** Another day by somebody's decision, which answers whatever was asked for. A later one counts. */
    DueDate changedTo(LocalDate day, String why, MeetingId to) {
        return new DueDate(day, original, why, to, null, extensions + (day.isAfter(lastDay) ? 1 : 0));
    }

    /** Another day because its meeting has another. That is nobody's request for more time, so it is not counted as one. */
    DueDate gone(MeetingId with, LocalDate day, String why) {
        return new DueDate(day, original, why, with, wanted, extensions);
    }

    /** Whole days from the last day in time to a later one, otherwise zero. */
    int daysPassedBy(LocalDate day) {
        return (int) Math.max(0, day.toEpochDay() - lastDay.toEpochDay());
    }
}
