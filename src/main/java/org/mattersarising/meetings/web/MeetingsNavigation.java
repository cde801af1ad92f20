package org.mattersarising.meetings.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class MeetingsNavigation {

    @Bean
    NavEntry meetingsEntry() {
        return new NavEntry("/meetings", "meetings.nav", null, 40);
    }

    @Bean
    NavEntry boardsEntry() {
        return new NavEntry("/boards", "meetings.boards.nav", "ROLE_ADMINISTRATOR", 60);
    }
}
