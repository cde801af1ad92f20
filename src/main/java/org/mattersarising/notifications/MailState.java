package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.mattersarising.shared.CivilTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail leaves at all, in words for pages. */
@Component
@Transactional(readOnly = true)
public class MailState {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private final MailServer server;
    private final ServerWatch watch;
    private final OutboxMessages messages;
    private final MailSettings settings;
    private final Clock clock;

    MailState(MailServer server, ServerWatch watch, OutboxMessages messages, MailSettings settings, Clock clock) {
        this.server = server;
        this.watch = watch;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a mail server is set up. */
    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** Why mail waits that ought to have left, in a whole sentence; nothing when all is well. */
    public Optional<String> trouble() {
        if (!server.isConfigured()) {
            return Optional.of("No mail server is set up, so no mail leaves: " + waiting()
                    + ". An administrator can name one with spring.mail.host.");
        }
        if (!settings.dispatch()) {
            return Optional.of(
                    "Sending is switched off with matters.mail.dispatch, so no mail leaves: " + waiting() + ".");
        }
        return watch.troubledSince()
                .map(since -> "The mail server has not taken mail since " + moment(since) + " (" + watch.trouble()
                        + "). Nothing is lost: " + waiting() + ". It is tried again by itself.");
    }

    /** Mails with one status. */
    public long count(MailStatus status) {
        return messages.countByStatus(status);
    }

    /** When the longest waiting mail that should have left was to leave; nothing when none is late. */
    public Optional<Instant> oldestDue() {
        return messages.oldestDue(clock.instant());
    }

    private String waiting() {
        long waiting = count(MailStatus.WAITING);
        return waiting == 1 ? "1 mail waits" : waiting + " mails wait";
    }

    private static String moment(Instant instant) {
        return MOMENT.format(ZonedDateTime.ofInstant(instant, CivilTime.ZONE));
    }
}
