package org.mattersarising.workflow;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.WholeService;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeService
@Import({Town.class, ReportDriver.class})
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class ReportBackOnMySqlTests extends ReportBackProcessTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        MySqlServer.use("report_back_tests", properties);
    }
}
