package org.mattersarising.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain and its check, which a command makes as well without the service. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditChain auditChain(JdbcClient database, JdbcTemplate batches) {
        return new AuditChain(database, batches);
    }

    @Bean
    AuditCheck auditCheck(JdbcClient database) {
        return new AuditCheck(database);
    }
}
