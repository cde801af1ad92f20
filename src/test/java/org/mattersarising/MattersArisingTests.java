package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.people.People;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WholeService
@TestPropertySource(properties = "matters.test.database=of-its-own")
class MattersArisingTests {

    @Autowired
    People people;

    @Test
    void the_service_starts_on_an_empty_database() {
        assertThat(people.count()).isZero();
    }
}
