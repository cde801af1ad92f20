package org.mattersarising.workflow.engine.migration;

import org.camunda.bpm.engine.migration.MigrationPlanBuilder;

/**
 * How running processes come from one released version of a model to the one that is deployed now. There is one class for each version
 * that was left behind; {@code src/docs/processes.md} says when one is needed.
 */
interface ProcessMigration {

    /** The id of the process. */
    String process();

    /** The version tag of the model from which processes come. */
    String from();

    /** Says where each place in the old model is in the new one; what is not named is given up, or begins anew. */
    MigrationPlanBuilder map(MigrationPlanBuilder plan);
}
