package org.mattersarising.workflow.model;

/**
 * The names in {@code processes/action-lifecycle.bpmn} that the code relies on. They never change: running processes and their history are
 * keyed by them. A test compares them with the file.
 */
public final class ActionLifecycleModel {

    public static final String KEY = "ActionLifecycle";

    public static final String ANSWER_OFFER = "UserTask_AnswerOffer";
    public static final String SETTLE_QUERY = "UserTask_SettleQuery";
    public static final String IN_HAND = "SubProcess_InHand";
    public static final String REPORT_ACTION_COMPLETE = "UserTask_ReportActionComplete";
    public static final String VERIFY_COMPLETION = "UserTask_VerifyCompletion";
    public static final String AGREE_CLOSURE = "UserTask_AgreeClosure";

    private ActionLifecycleModel() {}

    /** What the process waits to hear. */
    public static final class Messages {

        /** The due date or the owner is another. */
        public static final String PLAN_CHANGED = "action.planChanged";

        /** The action was withdrawn or superseded. */
        public static final String WITHDRAWN = "action.withdrawn";

        private Messages() {}
    }

    /** All that a process remembers: routing facts, no text and no names. */
    public static final class Variables {

        /** The name of the {@code ActionMove} that completed the last task; written by {@code ActionProcess}. */
        public static final String LAST_MOVE = "lastMove";

        /** The name of the {@code Level} that the escalation table gave; written by the decision. */
        public static final String ESCALATION_LEVEL = "escalationLevel";

        private Variables() {}
    }
}
