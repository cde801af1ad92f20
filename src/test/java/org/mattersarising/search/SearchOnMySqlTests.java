package org.mattersarising.search;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.WholeService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeService
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class SearchOnMySqlTests extends SearchTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        MySqlServer.use("search_tests", properties);
    }
}
