package org.mattersarising.overview.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the overview in the main menu, for chairs and for the clerks who are asked by them. */
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

    @Bean
    NavEntry overviewForChairs() {
        return new NavEntry("/overview", "overview.nav", "ROLE_CHAIR", 5);
    }

    @Bean
    NavEntry overviewForClerks() {
        return new NavEntry("/overview", "overview.nav", "ROLE_CLERK", 5);
    }
}
