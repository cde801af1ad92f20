package org.mattersarising.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.mattersarising.actions.ActionEvent;
import org.mattersarising.agenda.AgendaEvent;
import org.mattersarising.agenda.Outcome;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.workflow.model.ReportBackModel;
import org.mattersarising.workflow.model.ReportBackModel.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leads the process of each promised report after its entry in the work programme, in the same transaction. */
@Component
class ReportProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ReportProcess.class);

    private final LiveReport process;
    private final ProgrammeEntries entries;
    private final ReportChasing chasing;
    private final ReportPeople people;

    ReportProcess(LiveReport process, ProgrammeEntries entries, ReportChasing chasing, ReportPeople people) {
        this.process = process;
        this.entries = entries;
        this.chasing = chasing;
        this.people = people;
    }

    // After the audit trail has it and before anybody is told.
    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(AgendaEvent.OfEntry event) {
        ProgrammeEntry entry = entries.get(event.entry());
        if (!entry.promised()) {
            return;
        }
        try {
            if (!process.isThere(entry.reference())) {
                begin(entry, event);
            } else {
                lead(entry, event);
            }
        } catch (OptimisticLockingException another) {
            throw new OptimisticLockingFailureException(
                    "Something else happened to " + entry.reference() + " in the same moment; look at it again.",
                    another);
        }
    }

    /** Whoever owns the action behind a report, or works on it, has its task. */
    @EventListener
    @Order(15)
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ActionEvent event) {
        switch (event.move()) {
            case HAND_OVER, DELEGATE, OFFER_AGAIN ->
                entries.findByActionReferenceAndStatus(event.reference(), ProgrammeEntry.Status.PLANNED)
                        .forEach(entry -> process.assign(
                                entry.reference(), people.doer(entry.reference().value())));
            default -> {}
        }
    }

    private void begin(ProgrammeEntry entry, AgendaEvent event) {
        if (entry.planned()) {
            if (!(event instanceof AgendaEvent.Placed || event instanceof AgendaEvent.Linked)) {
                LOG.warn("The process of {} was missing; it is started where the report is.", entry.reference());
            }
            process.start(entry.reference());
        }
    }

    private void lead(ProgrammeEntry entry, AgendaEvent event) {
        if (event instanceof AgendaEvent.Moved || event instanceof AgendaEvent.Replanned) {
            chasing.plannedAnew(entry);
            if (!process.complete(entry.reference(), ReportBackModel.CHOOSE_MEETING)) {
                process.tell(entry.reference(), Messages.PLAN_CHANGED);
            }
        } else if (event instanceof AgendaEvent.Linked) {
            process.tell(entry.reference(), Messages.PLAN_CHANGED);
        } else if (event instanceof AgendaEvent.HandedIn) {
            process.complete(entry.reference(), ReportBackModel.HAND_IN_REPORT);
        } else if (event instanceof AgendaEvent.OnAgenda) {
            if (!process.complete(entry.reference(), ReportBackModel.PUT_ON_AGENDA)) {
                process.tell(entry.reference(), Messages.PLAN_CHANGED);
            }
        } else if (event instanceof AgendaEvent.Considered considered) {
            if (considered.outcome() == Outcome.DEFERRED) {
                chasing.plannedAnew(entry);
            }
            process.conclude(entry.reference(), considered.outcome().name());
        } else if (event instanceof AgendaEvent.Dropped) {
            process.tell(entry.reference(), Messages.DROPPED);
        }
    }
}
