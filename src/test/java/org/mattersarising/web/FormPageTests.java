package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
@WithMockUser
class FormPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void shows_what_is_bound() {
        assertThat(mvc.get().uri("/gallery")).hasStatusOk().bodyText().contains("5 February 2025");
    }
}
