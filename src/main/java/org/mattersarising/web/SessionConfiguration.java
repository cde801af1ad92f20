package org.mattersarising.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Sessions are kept in the database, so that any node knows them and they outlive the node that began them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two requests of one browser may put in the same thing; the embedded database understands MySQL's words for that. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsThatMayMeet() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    HttpSessionIdResolver whoseSession(SessionCookie cookie) {
        return new AskedByCookie(cookie.serializer());
    }

    @Bean
    SessionIdGenerator sessionIds() {
        return new SessionIds();
    }

    @Bean
    static BeanPostProcessor keptSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? KeptSessions.of(sessions) : bean;
            }
        };
    }
}
