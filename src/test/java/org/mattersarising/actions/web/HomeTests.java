package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class HomeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ADirectory directory;

    @ParameterizedTest
    @CsvSource({"CLERK, /clerk", "CHAIR, /actions", "MEMBER, /my/actions", "READER, /my/actions"})
    void everybody_is_sent_to_where_their_work_is(Role role, String page) {
        assertThat(mvc.get().uri("/").with(directory.as(directory.with(role, directory.body("Quay Board")))))
                .hasRedirectedUrl(page);
    }
}
