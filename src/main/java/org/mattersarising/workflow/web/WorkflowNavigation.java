package org.mattersarising.workflow.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class WorkflowNavigation {

    @Bean
    NavEntry supportEntry() {
        return new NavEntry("/support", "workflow.nav", "ROLE_ADMINISTRATOR", 90);
    }
}
