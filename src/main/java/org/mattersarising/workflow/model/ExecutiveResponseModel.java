package org.mattersarising.workflow.model;

/** The names in {@code processes/executive-response.bpmn} that the code relies on. They never change. A test compares them with the file. */
public final class ExecutiveResponseModel {

    public static final String KEY = "ExecutiveResponse";

    public static final String RESPOND = "UserTask_RespondToRecommendation";
    public static final String RESPOND_LATE = "UserTask_RespondLate";

    private ExecutiveResponseModel() {}

    /** What the process waits to hear. */
    public static final class Messages {

        /** The action ended, so no response is waited for. */
        public static final String NO_LONGER_AWAITED = "response.noLongerAwaited";

        private Messages() {}
    }

    /** All that a process remembers. */
    public static final class Variables {

        /** The name of the {@code Recommendation.Outcome}; written by {@code ResponseProcess}. */
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }
}
