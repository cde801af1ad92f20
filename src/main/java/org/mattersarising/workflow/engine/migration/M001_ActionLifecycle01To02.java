package org.mattersarising.workflow.engine.migration;

import java.util.List;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.mattersarising.workflow.model.ActionLifecycleModel;

/**
 * With 0.2 clerks are reminded again and again instead of once. The two timers beside the clerk's tasks are not carried over: they end
 * the waiting now, and one of them that has fired is to come again. Every other timer keeps its time.
 */
class M001_ActionLifecycle01To02 implements ProcessMigration {

    private static final List<String> KEPT = List.of(
            ActionLifecycleModel.ANSWER_OFFER,
            "BoundaryEvent_AnswerOverdue",
            "BoundaryEvent_AnswerTimePassed",
            "ServiceTask_TakeAsAccepted",
            ActionLifecycleModel.SETTLE_QUERY,
            ActionLifecycleModel.IN_HAND,
            ActionLifecycleModel.REPORT_ACTION_COMPLETE,
            "IntermediateCatchEvent_ChaseDue",
            "ServiceTask_RemindOwner",
            "ServiceTask_ChaseOverdueAction",
            "ServiceTask_EscalateOverdueAction",
            ActionLifecycleModel.VERIFY_COMPLETION,
            ActionLifecycleModel.AGREE_CLOSURE);

    @Override
    public String process() {
        return ActionLifecycleModel.KEY;
    }

    @Override
    public String from() {
        return "0.1";
    }

    @Override
    public MigrationPlanBuilder map(MigrationPlanBuilder plan) {
        KEPT.forEach(id -> plan.mapActivities(id, id));
        return plan;
    }
}
