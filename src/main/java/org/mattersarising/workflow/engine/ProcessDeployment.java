package org.mattersarising.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Deploys the models under {@code processes/}. A model that has not changed makes no new version. */
class ProcessDeployment {

    private static final String NAME = "Matters Arising";

    private ProcessDeployment() {}

    static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        for (String kind : new String[] {"bpmn", "dmn"}) {
            for (Resource model : models(kind)) {
                add(deployment, model);
            }
        }
        deployment.deploy();
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
