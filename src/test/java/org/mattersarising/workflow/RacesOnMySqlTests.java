package org.mattersarising.workflow;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.WholeService;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeService
@Import({Town.class, ProcessDriver.class})
@EnabledIf("org.mattersarising.support.MySqlServer#isThere")
class RacesOnMySqlTests extends RaceTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        MySqlServer.use("matters_races", properties);
    }
}
