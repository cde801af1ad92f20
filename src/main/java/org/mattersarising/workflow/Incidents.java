package org.mattersarising.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Service;

/** Steps of processes that failed three times, in plain words, and the way to try them again. */
@Service
public class Incidents {

    private static final int MOST = 200;

    /** What has not happened because a step failed. */
    private static final Map<String, String> OF_REPORTS = Map.of(
            "ServiceTask_RemindOfReport", "Whoever writes the report has not been reminded of its deadline.",
            "ServiceTask_ChaseLateReport", "Nobody has been told that the report is late.",
            "BoundaryEvent_ChoiceOverdue", "The clerk has not been asked again to choose a meeting.",
            "BoundaryEvent_OutcomeOverdue", "The clerk has not been asked again what the meeting made of it.",
            "ServiceTask_NoteMeetingHeld",
                    "Nobody has noted that the meeting was held; a standing report has no next place.",
            "IntermediateCatchEvent_ReportChaseDue", "Reminders of this report stand still.");

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("ServiceTask_RemindOwner", "The owner has not been reminded of the due date."),
            Map.entry("ServiceTask_ChaseOverdueAction", "The owner has not been told that it is overdue."),
            Map.entry("BusinessRuleTask_DecideEscalation", "Nobody above the owner has been told that it is overdue."),
            Map.entry("ServiceTask_EscalateOverdueAction", "Nobody above the owner has been told that it is overdue."),
            Map.entry("BoundaryEvent_AnswerOverdue", "The owner has not been asked again for an answer."),
            Map.entry(
                    "BoundaryEvent_AnswerTimePassed",
                    "It has not been taken as accepted although the time to answer is over."),
            Map.entry("BoundaryEvent_SettlementOverdue", "The clerk has not been reminded of the query."),
            Map.entry("BoundaryEvent_VerificationOverdue", "The clerk has not been reminded to verify the completion."),
            Map.entry("IntermediateCatchEvent_ChaseDue", "Reminders and escalations of this action stand still."),
            Map.entry(
                    "ServiceTask_TakeAsAccepted",
                    "It has not been taken as accepted although the time to answer is over."),
            Map.entry(
                    "BoundaryEvent_ResponseDueSoon",
                    "Whoever has to respond to the recommendation has not been reminded."),
            Map.entry(
                    "BoundaryEvent_ResponseTimePassed",
                    "It has not been recorded that no response to the recommendation came in time."),
            Map.entry(
                    "BoundaryEvent_ResponseStillMissing",
                    "Nobody has been told that the response to the recommendation is still missing."));

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    Incidents(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    /**
     * One step that failed.
     *
     * @param job what is to be tried again
     * @param reference the action, may be empty
     * @param step the step as the process picture names it
     * @param meaning what has not happened because of it, in a sentence
     * @param cause what the program said, for whoever maintains it
     */
    public record Failure(String job, String reference, String step, String meaning, String cause, Instant at) {}

    /** The first two hundred, oldest first. */
    public List<Failure> all() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .listPage(0, MOST)
                .stream()
                .map(this::failure)
                .toList();
    }

    /**
     * Has a step tried again, at once where the engine works on this node.
     *
     * @throws Refused when nothing waits to be tried again
     */
    public void tryAgain(String job) {
        Job found = management.createJobQuery().jobId(job).noRetriesLeft().singleResult();
        if (found == null) {
            throw new Refused("This step has been tried again already; reload the page to see how it stands.");
        }
        management.setJobRetries(job, 1);
    }

    private Failure failure(Incident incident) {
        return new Failure(
                incident.getConfiguration(),
                reference(incident),
                step(incident),
                OF_REPORTS.getOrDefault(
                        incident.getActivityId(),
                        MEANING.getOrDefault(incident.getActivityId(), "A step of its follow-up has not been done.")),
                Optional.ofNullable(incident.getIncidentMessage()).orElse(""),
                incident.getIncidentTimestamp().toInstant());
    }

    private String reference(Incident incident) {
        return Optional.ofNullable(incident.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .orElse("");
    }

    private String step(Incident incident) {
        if (incident.getProcessDefinitionId() == null) {
            return "";
        }
        FlowNode node = repository
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return node == null || node.getName() == null ? incident.getActivityId() : node.getName();
    }
}
