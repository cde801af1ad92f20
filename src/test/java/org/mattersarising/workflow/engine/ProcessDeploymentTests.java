package org.mattersarising.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.shared.Refused;

/** Which models a start deploys, and which start is refused. */
class ProcessDeploymentTests {

    private ProcessEngine engine;
    private RepositoryService repository;

    @BeforeEach
    void anEngine() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:deployment");
        settings.setProcessEngineName("deployment");
        settings.setDatabaseSchemaUpdate("create-drop");
        engine = settings.buildProcessEngine();
        repository = engine.getRepositoryService();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_second_start_makes_no_new_version_and_an_older_model_that_was_there_is_followed_by_the_new_one() {
        deployModel("0.1");
        ProcessDeployment.deploy(repository);
        ProcessDeployment.deploy(repository);

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("ActionLifecycle")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void a_model_that_a_later_release_brought_is_never_followed_by_an_older_one() {
        deployModel("0.10");

        assertThatThrownBy(() -> ProcessDeployment.deploy(repository))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ActionLifecycle 0.10")
                .hasMessageContaining("restore the backup");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
    }

    private void deployModel(String tag) {
        repository
                .createDeployment()
                .addModelInstance(
                        "action-lifecycle.bpmn",
                        Bpmn.createExecutableProcess("ActionLifecycle")
                                .camundaVersionTag(tag)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .endEvent()
                                .done())
                .deploy();
    }
}
