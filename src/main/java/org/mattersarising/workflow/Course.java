package org.mattersarising.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.mattersarising.workflow.model.ExecutiveResponseModel;
import org.mattersarising.workflow.model.ReportBackModel;

/** A process as it is told in words: the stations that matter to people, in the order in which they are passed. */
enum Course {
    LIFECYCLE(
            ActionLifecycleModel.KEY,
            List.of(
                    ActionLifecycleModel.ANSWER_OFFER,
                    ActionLifecycleModel.SETTLE_QUERY,
                    ActionLifecycleModel.REPORT_ACTION_COMPLETE,
                    ActionLifecycleModel.VERIFY_COMPLETION,
                    ActionLifecycleModel.AGREE_CLOSURE,
                    "EndEvent_ActionClosed",
                    "EndEvent_ActionWithdrawn"),
            Set.of(ActionLifecycleModel.SETTLE_QUERY, "EndEvent_ActionWithdrawn")),
    RESPONSE(
            ExecutiveResponseModel.KEY,
            List.of(
                    ExecutiveResponseModel.RESPOND,
                    "ServiceTask_RecordNoResponse",
                    ExecutiveResponseModel.RESPOND_LATE,
                    "EndEvent_RecommendationAccepted",
                    "EndEvent_RecommendationAcceptedInPart",
                    "EndEvent_RecommendationRejected",
                    "EndEvent_ResponseNoLongerAwaited"),
            Set.of(
                    "ServiceTask_RecordNoResponse",
                    ExecutiveResponseModel.RESPOND_LATE,
                    "EndEvent_RecommendationAccepted",
                    "EndEvent_RecommendationAcceptedInPart",
                    "EndEvent_RecommendationRejected",
                    "EndEvent_ResponseNoLongerAwaited")),
    REPORT(
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

    private final String process;
    private final List<String> stations;
    private final Set<String> exceptions;

    Course(String process, List<String> stations, Set<String> exceptions) {
        this.process = process;
        this.stations = stations;
        this.exceptions = exceptions;
    }

    String process() {
        return process;
    }

    List<String> stations() {
        return stations;
    }

    /** Whether a station is spoken of only when it was reached. */
    boolean exceptional(String station) {
        return exceptions.contains(station);
    }

    /** The ends among what was passed. */
    Set<String> ends(Set<String> passed) {
        return passed.stream()
                .filter(stations::contains)
                .filter(id -> id.startsWith("EndEvent_"))
                .collect(Collectors.toSet());
    }
}
