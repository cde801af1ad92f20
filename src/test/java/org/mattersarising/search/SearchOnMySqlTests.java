package org.mattersarising.search;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.WholeService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeService
@EnabledIf(
        value = "org.mattersarising.support.MySqlServer#isThere",
        disabledReason = "MATTERS_TEST_MYSQL_URL is not set")
class SearchOnMySqlTests extends SearchTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        MySqlServer.use("search_tests", properties);
    }
}
