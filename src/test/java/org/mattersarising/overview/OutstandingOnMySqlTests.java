package org.mattersarising.overview;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.WholeService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeService
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class OutstandingOnMySqlTests extends OutstandingTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        MySqlServer.use("outstanding_tests", properties);
    }
}
