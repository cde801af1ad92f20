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
    void the_service_starts_on_an_empty_database_and_is_well() {
        assertThat(mvc.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UP");
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk();
    }
}
