package org.mattersarising.workflow;

import java.util.List;
import java.util.Set;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.mattersarising.workflow.model.ReportBackModel;

/**
 * Which stations of a model are spoken of when it is told in words.
 *
 * @param key of the process
 * @param stations of which most pass, in the order in which they do
 * @param exceptions those of them that are spoken of only when they were reached
 */
record Course(String key, List<String> stations, Set<String> exceptions) {

    static final Course OF_ACTION = new Course(
            ActionLifecycleModel.KEY,
            List.of(
                    ActionLifecycleModel.ANSWER_OFFER,
                    ActionLifecycleModel.SETTLE_QUERY,
                    ActionLifecycleModel.REPORT_ACTION_COMPLETE,
                    ActionLifecycleModel.VERIFY_COMPLETION,
                    ActionLifecycleModel.AGREE_CLOSURE,
                    "EndEvent_ActionClosed",
                    "EndEvent_ActionWithdrawn"),
            Set.of(ActionLifecycleModel.SETTLE_QUERY, "EndEvent_ActionWithdrawn"));

    static final Course OF_REPORT = new Course(
            ReportBackModel.KEY,
            List.of(
                    ReportBackModel.CHOOSE_MEETING,
                    ReportBackModel.HAND_IN_REPORT,
                    ReportBackModel.PUT_ON_AGENDA,
                    ReportBackModel.MEETING_HELD,
                    ReportBackModel.RECORD_OUTCOME,
                    ReportBackModel.CLOSED,
                    ReportBackModel.RENEWED,
                    ReportBackModel.DROPPED),
            Set.of(ReportBackModel.CHOOSE_MEETING, ReportBackModel.RENEWED, ReportBackModel.DROPPED));

    /** The stations at which a process can end. */
    boolean ends(String station) {
        return station.startsWith("EndEvent_") && stations.contains(station);
    }
}
