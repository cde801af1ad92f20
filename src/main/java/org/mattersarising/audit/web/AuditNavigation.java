package org.mattersarising.audit.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavEntry auditEntry() {
        return new NavEntry("/audit", "audit.nav", "ROLE_AUDITOR", 90);
    }
}
