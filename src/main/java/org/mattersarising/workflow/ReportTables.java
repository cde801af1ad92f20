package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.workflow.model.ReportBackModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the promised reports with the engine's tables, in the database. Reads only. */
@Component
class ReportTables {

    private static final String PROMISED =
            "e.status = 'PLANNED' and (e.action_reference is not null or e.kind in ('REPORT_BACK', 'AGENDA_REQUEST'))";

    /**
     * Not exactly one process, or one that no time would move, or one that does not wait at the task that its entry calls for. Between
     * the day of the meeting and the next working morning it may still wait for the report.
     */
    private static final String OUT_OF_PLACE = """
            select e.reference from programme_entry e left join meeting m on m.id = e.meeting_id
             where %s and (
               (select count(*) from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                 where p.BUSINESS_KEY_ = e.reference and p.PARENT_ID_ is null and d.KEY_ = :process) <> 1
               or not exists (select 1 from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
                 where p.BUSINESS_KEY_ = e.reference)
               or (e.meeting_id is null) <> (exists (%s))
               or (e.meeting_id is not null and m.held_on >= :today and e.on_agenda = false and e.handed_in_on is null
                 and not exists (%s))
               or ((e.on_agenda = true or e.handed_in_on is not null) and exists (%s)))
             order by e.reference""";

    private static final String WAITS_AT = """
            select 1 from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
             where p.BUSINESS_KEY_ = e.reference and t.TASK_DEF_KEY_ = '%s'""";

    private final JdbcClient database;
    private final Clock clock;

    ReportTables(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The references of promised entries whose process is not there, is there twice, or does not wait where it should. */
    List<String> outOfPlace() {
        return database.sql(OUT_OF_PLACE.formatted(
                        PROMISED,
                        WAITS_AT.formatted(ReportBackModel.CHOOSE_MEETING),
                        WAITS_AT.formatted(ReportBackModel.HAND_IN_REPORT),
                        WAITS_AT.formatted(ReportBackModel.HAND_IN_REPORT)))
                .param("process", ReportBackModel.KEY)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /** The references of processes whose entry is not there, is dealt with, or promises nothing. */
    List<String> withoutEntry() {
        return database.sql("""
                        select distinct p.BUSINESS_KEY_ from ACT_RU_EXECUTION p
                         join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                         where d.KEY_ = :process and p.PARENT_ID_ is null and p.BUSINESS_KEY_ is not null
                           and not exists (select 1 from programme_entry e where e.reference = p.BUSINESS_KEY_ and %s)""".formatted(PROMISED))
                .param("process", ReportBackModel.KEY)
                .query(String.class)
                .list();
    }
}
