package org.mattersarising.workflow.model;

/**
 * The names in {@code processes/report-back.bpmn} that the code relies on. They never change: running processes and their history are
 * keyed by them. A test compares them with the file.
 */
public final class ReportBackModel {

    public static final String KEY = "ReportBack";

    public static final String FOLLOWED = "SubProcess_ReportFollowed";
    public static final String CHOOSE_MEETING = "UserTask_ChooseMeeting";
    public static final String HAND_IN_REPORT = "UserTask_HandInReport";
    public static final String PUT_ON_AGENDA = "UserTask_PutOnAgenda";
    public static final String MEETING_HELD = "IntermediateCatchEvent_MeetingHeld";
    public static final String NOTE_MEETING_HELD = "ServiceTask_NoteMeetingHeld";
    public static final String RECORD_OUTCOME = "UserTask_RecordOutcome";
    public static final String CLOSED = "EndEvent_ReportClosed";
    public static final String RENEWED = "EndEvent_ReportRenewed";
    public static final String DROPPED = "EndEvent_ReportDropped";

    private ReportBackModel() {}

    /** What the process waits to hear. */
    public static final class Messages {

        /** It goes to another meeting, or the days counted back from its meeting are others. */
        public static final String PLAN_CHANGED = "report.planChanged";

        /** Nobody wants it any more. */
        public static final String DROPPED = "report.dropped";

        private Messages() {}
    }

    /** All that a process remembers: routing facts, no text and no names. */
    public static final class Variables {

        /** The name of the {@code Outcome} that was recorded; written by {@code ReportProcess}. */
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }
}
