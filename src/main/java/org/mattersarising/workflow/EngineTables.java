package org.mattersarising.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.mattersarising.workflow.model.ExecutiveResponseModel;
import org.mattersarising.workflow.model.ReportBackModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the actions with the engine's tables, in the database: the engine's own queries would have to list every process. Reads only.
 */
@Component
class EngineTables {

    private static final String WAITS_AT_TASK = """
            exists (select 1 from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
             where p.BUSINESS_KEY_ = a.reference and t.TASK_DEF_KEY_ = :task)""";

    // A timer, or a step after one that is being done or has failed.
    private static final String WAITS_FOR_TIME = """
            exists (select 1 from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
             join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
             where p.BUSINESS_KEY_ = a.reference and d.KEY_ = :process)""";

    private static final String RESPONSE_AWAITED =
            " a.status in (%s) and a.notice_on is not null and a.responded_on is null";

    private static final String MORE_THAN_ONE = """
            (select count(*) from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
             where p.BUSINESS_KEY_ = a.reference and p.PARENT_ID_ is null and d.KEY_ = :process) > 1""";

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** The open actions whose process is not there, is there twice, or does not wait where it should. */
    Set<Reference> outOfPlace() {
        Set<Reference> found = new LinkedHashSet<>();
        Place.all().forEach(place -> found.addAll(outOfPlace(place, "")));
        return found;
    }

    /** Whether the process of an open action is out of place. */
    boolean outOfPlace(Reference reference, ActionStatus status) {
        return !outOfPlace(Place.of(status), reference.value()).isEmpty();
    }

    /** The references of processes whose action is not there or has ended. */
    List<String> withoutOpenAction() {
        return database.sql("""
                        select distinct p.BUSINESS_KEY_ from ACT_RU_EXECUTION p
                         join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                         where d.KEY_ = :process and p.PARENT_ID_ is null and p.BUSINESS_KEY_ is not null
                           and not exists (select 1 from action a
                             where a.reference = p.BUSINESS_KEY_ and a.status in (%s))""".formatted(open()))
                .param("process", ActionLifecycleModel.KEY)
                .query(String.class)
                .list();
    }

    /** The open actions to which another body has to respond and whose process does not wait for that. */
    List<Reference> responsesNotAwaited() {
        return database
                .sql("select a.reference from action a where" + RESPONSE_AWAITED.formatted(open()) + " " + """
                        and not exists (select 1 from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
                         where p.BUSINESS_KEY_ = a.reference and t.TASK_DEF_KEY_ in (:respond, :late))
                         order by a.reference""")
                .param("respond", ExecutiveResponseModel.RESPOND)
                .param("late", ExecutiveResponseModel.RESPOND_LATE)
                .query(String.class)
                .list()
                .stream()
                .map(Reference::new)
                .toList();
    }

    /** The references of processes that wait for a response that nobody has to give. */
    List<String> responsesAwaitedInVain() {
        return database.sql("""
                        select distinct p.BUSINESS_KEY_ from ACT_RU_EXECUTION p
                         join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                         where d.KEY_ = :process and p.PARENT_ID_ is null and p.BUSINESS_KEY_ is not null
                           and not exists (select 1 from action a where a.reference = p.BUSINESS_KEY_ and""" + RESPONSE_AWAITED.formatted(open()) + ")")
                .param("process", ExecutiveResponseModel.KEY)
                .query(String.class)
                .list();
    }

    private static String open() {
        return ActionStatus.allOpen().stream()
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", "));
    }

    /** A task of an owner or of whoever works in their place, and with whom it lies. */
    record Held(String task, String assignee, PersonId holder) {}

    /** The tasks that belong to the owner of an action, or to whoever works on it, deputies left aside. */
    List<Held> tasksOfOwners() {
        return database.sql("""
                        select t.ID_, t.ASSIGNEE_,
                          case when t.TASK_DEF_KEY_ = :offer then a.owner_id else coalesce(a.delegate_id, a.owner_id) end
                         from ACT_RU_TASK t
                         join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
                         join action a on a.reference = p.BUSINESS_KEY_
                         where t.TASK_DEF_KEY_ in (:offer, :report, :respond, :late)
                        union all
                        select t.ID_, t.ASSIGNEE_, coalesce(a.delegate_id, a.owner_id)
                         from ACT_RU_TASK t
                         join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
                         join programme_entry e on e.reference = p.BUSINESS_KEY_
                         join action a on a.reference = e.action_reference
                         where t.TASK_DEF_KEY_ = :handIn""")
                .param("handIn", ReportBackModel.HAND_IN_REPORT)
                .param("respond", ExecutiveResponseModel.RESPOND)
                .param("late", ExecutiveResponseModel.RESPOND_LATE)
                .param("offer", ActionLifecycleModel.ANSWER_OFFER)
                .param("report", ActionLifecycleModel.REPORT_ACTION_COMPLETE)
                .query((row, number) -> new Held(row.getString(1), row.getString(2), new PersonId(row.getLong(3))))
                .list();
    }

    private List<Reference> outOfPlace(Place place, String only) {
        String inPlace = place.waitsForTime() ? WAITS_AT_TASK + " and " + WAITS_FOR_TIME : WAITS_AT_TASK;
        return database
                .sql("select a.reference from action a where a.status = :status and (:only = '' or a.reference = :only)"
                        + " and (not (" + inPlace + ") or " + MORE_THAN_ONE + ") order by a.reference")
                .param("status", place.status().name())
                .param("only", only)
                .param("task", place.task())
                .param("process", ActionLifecycleModel.KEY)
                .query(String.class)
                .list()
                .stream()
                .map(Reference::new)
                .toList();
    }
}
