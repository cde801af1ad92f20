package org.mattersarising.demo;

import java.time.Clock;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.shared.CivilTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile(DemoConfiguration.PROFILE)
class DemoConfiguration {

    static final String PROFILE = "demo";

    /** Set as it was before the last stop from its first moment on, so that nothing falls due by the machine's date. */
    @Bean
    DemoClock clock(AuditTrail trail) {
        DemoClock clock = new DemoClock(Clock.system(CivilTime.ZONE));
        ClockSet.last(trail).ifPresent(clock::runAhead);
        return clock;
    }
}
