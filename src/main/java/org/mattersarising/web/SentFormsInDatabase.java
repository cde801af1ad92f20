package org.mattersarising.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.mattersarising.shared.UtcTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A row for each form that was sent: whoever inserts it is the first. Lazy, for pages can be shown without a database. */
@Component
class SentFormsInDatabase implements SentForms {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LOOKS = 300;
    private static final long BETWEEN_LOOKS = 100;
    private static final int LONGEST_LOCATION = 2000;

    private final JdbcClient sql;
    private final TransactionTemplate atOnce;
    private final Clock clock;

    SentFormsInDatabase(@Lazy JdbcClient sql, @Lazy PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.atOnce = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Optional<String> claim(String key) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (isFirst(key)) {
                return Optional.empty();
            }
            Optional<String> led = atOnce.execute(
                    row -> sql.sql("select led_to from form_sent where form_key = ? and led_to is not null")
                            .param(key)
                            .query(String.class)
                            .optional());
            if (led.isPresent()) {
                return led;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new StalePage(
                "This was sent a moment ago and it is not known yet what became of it. Look whether it was done before you send it again.");
    }

    private boolean isFirst(String key) {
        try {
            return Boolean.TRUE.equals(
                    atOnce.execute(row -> sql.sql("insert into form_sent (form_key, sent_at) values (?, ?)")
                                    .params(key, now())
                                    .update()
                            == 1));
        } catch (DuplicateKeyException | PessimisticLockingFailureException second) {
            return false;
        }
    }

    @Override
    public void done(String key, String location) {
        atOnce.executeWithoutResult(row -> {
            if (location == null || location.length() > LONGEST_LOCATION) {
                sql.sql("delete from form_sent where form_key = ?").param(key).update();
            } else {
                sql.sql("update form_sent set led_to = ? where form_key = ?")
                        .params(location, key)
                        .update();
            }
        });
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        atOnce.executeWithoutResult(rows -> sql.sql("delete from form_sent where sent_at < ?")
                .param(now().minus(KEPT))
                .update());
    }

    private LocalDateTime now() {
        return UtcTime.of(clock.instant());
    }
}
