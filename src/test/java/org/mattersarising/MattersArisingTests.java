package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class MattersArisingTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void the_service_starts_with_its_engine_on_migrations_alone() {
        assertThat(mvc.get().uri("/accessibility")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }
}
