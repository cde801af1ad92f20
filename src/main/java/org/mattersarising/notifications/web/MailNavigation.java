package org.mattersarising.notifications.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class MailNavigation {

    @Bean
    NavEntry outboxEntry() {
        return new NavEntry("/outbox", "outbox.nav", "ROLE_CLERK", 70);
    }
}
