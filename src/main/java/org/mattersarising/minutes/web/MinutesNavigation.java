package org.mattersarising.minutes.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class MinutesNavigation {

    @Bean
    NavEntry minutesEntry() {
        return new NavEntry("/documents", "minutes.nav", "ROLE_CLERK", 30);
    }
}
