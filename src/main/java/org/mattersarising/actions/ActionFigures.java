package org.mattersarising.actions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many actions there are to follow, as figures. */
@Component
class ActionFigures implements MeterBinder {

    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient database;
    private final Clock clock;

    ActionFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("matters.actions.open", this, asked -> asked.count(ActionStatus.allOpen(), FAR_AWAY))
                .description("Actions of which a board still has to hear")
                .register(registry);
        Gauge.builder(
                        "matters.actions.overdue",
                        this,
                        asked -> asked.count(ActionStatus.allToBeDone(), LocalDate.now(clock)))
                .description("Actions still to be done whose due date has passed")
                .register(registry);
    }

    private double count(Set<ActionStatus> statuses, LocalDate dueBefore) {
        Collection<String> names = statuses.stream().map(ActionStatus::name).toList();
        return database.sql("select count(*) from action where status in (:statuses) and due_on < :before")
                .param("statuses", names)
                .param("before", dueBefore)
                .query(Long.class)
                .single();
    }
}
