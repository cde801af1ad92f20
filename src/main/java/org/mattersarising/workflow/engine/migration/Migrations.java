package org.mattersarising.workflow.engine.migration;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings running processes to the version of their model that is deployed. Where one cannot be brought, the service does not start. */
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final List<ProcessMigration> ALL = List.of(new M001_ActionLifecycle01To02());
    private static final int AT_ONCE = 100;

    private final RepositoryService repository;
    private final RuntimeService runtime;

    public Migrations(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
    }

    /** Does all; does nothing when no process runs by an older version that somebody wrote a migration for. */
    public void run() {
        ALL.forEach(this::run);
    }

    private void run(ProcessMigration migration) {
        ProcessDefinition now = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(migration.process())
                .latestVersion()
                .singleResult();
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(migration.process())
                .versionTag(migration.from())
                .list()
                .stream()
                .filter(old -> !old.getId().equals(now.getId()))
                .forEach(old -> run(migration, old, now));
    }

    private void run(ProcessMigration migration, ProcessDefinition old, ProcessDefinition now) {
        List<String> running = some(old, AT_ONCE);
        if (running.isEmpty()) {
            return;
        }
        MigrationPlan plan = migration
                .map(runtime.createMigrationPlan(old.getId(), now.getId()))
                .build();
        int moved = 0;
        int atOnce = AT_ONCE;
        // Each hundred in a transaction of its own: after a failure the next start goes on with the rest.
        while (!running.isEmpty()) {
            try {
                runtime.newMigration(plan).processInstanceIds(running).execute();
                moved += running.size();
                atOnce = AT_ONCE;
            } catch (ProcessEngineException failed) {
                // A node of the release before may be at work: what was listed has gone on or ended since. Fewer are
                // overtaken less.
                if (atOnce == 1) {
                    throw failed;
                }
                atOnce = atOnce / 2;
            }
            running = some(old, atOnce);
        }
        LOG.info(
                "{} processes of {} {} go on by {}.",
                moved,
                migration.process(),
                migration.from(),
                now.getVersionTag());
    }

    private List<String> some(ProcessDefinition definition, int most) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .active()
                .listPage(0, most)
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
