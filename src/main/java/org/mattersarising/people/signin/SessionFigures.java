package org.mattersarising.people.signin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people's sessions are open, on all nodes together. */
@Component
class SessionFigures implements MeterBinder {

    private final JdbcClient database;

    SessionFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("matters.sessions", this, SessionFigures::open)
                .description("Sessions of people who are signed in")
                .register(registry);
    }

    /** By the machine's clock, as sessions are. */
    private double open() {
        return database.sql("select count(*) from SPRING_SESSION where PRINCIPAL_NAME is not null and EXPIRY_TIME > ?")
                .param(System.currentTimeMillis())
                .query(Long.class)
                .single();
    }
}
