package org.mattersarising.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.mattersarising.shared.Refused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Deploys the models under {@code processes/}. A model that has not changed makes no new version. */
class ProcessDeployment {

    private static final String NAME = "Matters Arising";
    private static final String BPMN = "bpmn";

    private ProcessDeployment() {}

    static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        for (String kind : new String[] {BPMN, "dmn"}) {
            for (Resource model : models(kind)) {
                if (kind.equals(BPMN)) {
                    refuseWhereALaterOneIs(repository, model);
                }
                add(deployment, model);
            }
        }
        deployment.deploy();
    }

    /** An older model would become the latest version, and processes that begin would go by it. */
    private static void refuseWhereALaterOneIs(RepositoryService repository, Resource model) {
        for (ModelTag brought : ModelTag.in(model)) {
            ProcessDefinition latest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(brought.process())
                    .latestVersion()
                    .singleResult();
            if (latest != null
                    && Version.parse(latest.getVersionTag()).compareTo(Version.parse(brought.version())) > 0) {
                throw new Refused("Processes go by " + brought.process() + " " + latest.getVersionTag()
                        + ", which a later release of this service brought, and this one has " + brought.version()
                        + ": start that release or a later one, or restore the backup that was taken before it.");
            }
        }
    }

    // By plain file name: a path would differ between a jar and a source tree, and each start would make a version.
    private static void add(DeploymentBuilder deployment, Resource model) {
        try (InputStream content = model.getInputStream()) {
            deployment.addInputStream(model.getFilename(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException("The model " + model.getFilename() + " cannot be read.", failed);
        }
    }

    private static Resource[] models(String kind) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*." + kind);
        } catch (IOException failed) {
            throw new UncheckedIOException("The models under processes/ cannot be listed.", failed);
        }
    }
}
