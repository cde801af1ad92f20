package org.mattersarising.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far this machine's clock is from the database's, which all nodes share. Claims and locks bear more than a node's clock should be
 * off; that it is off should still be known.
 */
@Component
class ClockSkew {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSkew.class);
    private static final Duration MOST = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock machine;

    @org.springframework.beans.factory.annotation.Autowired
    ClockSkew(JdbcClient database) {
        this(database, Clock.systemUTC());
    }

    ClockSkew(JdbcClient database, Clock machine) {
        this.database = database;
        this.machine = machine;
    }

    /** Positive where the machine is ahead. */
    Duration measured() {
        Timestamp theirs = database.sql("select current_timestamp")
                .query((row, number) -> row.getTimestamp(1))
                .single();
        return Duration.between(theirs.toInstant(), machine.instant());
    }

    /** Says so in the log where it is too far. */
    boolean isTooFar() {
        Duration skew = measured();
        boolean tooFar = skew.abs().compareTo(MOST) > 0;
        if (tooFar) {
            LOG.warn(
                    "This machine’s clock is {} seconds {} the database’s; set both by a time server.",
                    skew.abs().toSeconds(),
                    skew.isNegative() ? "behind" : "ahead of");
        }
        return tooFar;
    }
}
