package org.mattersarising.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
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
    private static final int SECONDS_BETWEEN = 5;
    private static final int ATTEMPTS = 120;

    /** What became of forms while the database was away, and where they led; empty for nowhere. */
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();

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
        writeWhatIsUnwritten();
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
        String led = location == null || location.length() > LONGEST_LOCATION ? "" : location;
        try {
            write(key, led);
        } catch (RuntimeException away) {
            unwritten.put(key, led);
            writeLater(ATTEMPTS);
            throw away;
        }
    }

    /** Only when there is something to write, and by no schedule: most of the time there is not. */
    private void writeLater(int attempts) {
        CompletableFuture.delayedExecutor(SECONDS_BETWEEN, TimeUnit.SECONDS).execute(() -> {
            try {
                writeWhatIsUnwritten();
            } catch (RuntimeException stillAway) {
                if (attempts > 1) {
                    writeLater(attempts - 1);
                }
            }
        });
    }

    /** Otherwise whoever sends again what was not saved would be told that nobody knows, on any node. */
    private void writeWhatIsUnwritten() {
        if (unwritten.isEmpty()) {
            return;
        }
        // One at a time: what is written late must not take away what somebody has claimed since.
        synchronized (unwritten) {
            unwritten.forEach((key, led) -> {
                write(key, led);
                unwritten.remove(key);
            });
        }
    }

    private void write(String key, String led) {
        atOnce.executeWithoutResult(row -> {
            if (led.isEmpty()) {
                sql.sql("delete from form_sent where form_key = ?").param(key).update();
            } else {
                sql.sql("update form_sent set led_to = ? where form_key = ?")
                        .params(led, key)
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
