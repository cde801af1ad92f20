package org.mattersarising.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one zone in which this service counts days, and the clock that everything asks. */
@Configuration
public class CivilTime {

    /** Boards of the United Kingdom meet, and papers fall due, by London's civil time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The civil date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZONE);
    }
}
