package org.mattersarising.notifications;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Claiming on MySQL, in a schema of its own that is made anew each time. */
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class ClaimOnMysqlTests extends ClaimTest {

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) {
        MySqlServer.use("matters_claim_tests", properties);
    }
}
