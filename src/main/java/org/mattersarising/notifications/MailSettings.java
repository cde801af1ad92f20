package org.mattersarising.notifications;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param dispatch whether this node sends by itself; off, everything waits
 * @param from the sender as recipients see it
 * @param messageIdHost right side of every Message-ID; must stay the same for ever, or replies lose their thread
 * @param allowedDomains the only domains to which mail goes; empty for any
 * @param opens first civil minute at which a mail may leave on a working day, where it need not leave at once
 * @param closes first civil minute at which it may no longer
 * @param digestAbove how many mails that need not leave at once one person may get in one run before they become one
 * @param giveUpAfter how long after its first attempt a mail is tried again
 * @param batch people whose mail is claimed together
 * @param lease how long a claim holds; longer than any batch takes and than two nodes' clocks may differ
 * @param timeout how long the mail server may be silent: on connecting, reading and writing
 */
@ConfigurationProperties("matters.mail")
record MailSettings(
        @DefaultValue("true") boolean dispatch,

        @DefaultValue("Matters Arising <matters-arising@localhost>")
        String from,

        @DefaultValue("matters-arising.invalid") String messageIdHost,
        @DefaultValue List<String> allowedDomains,
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("18:00") LocalTime closes,
        @DefaultValue("3") int digestAbove,
        @DefaultValue("5d") Duration giveUpAfter,
        @DefaultValue("50") int batch,
        @DefaultValue("15m") Duration lease,
        @DefaultValue("20s") Duration timeout) {

    MailSettings {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "matters.mail.opens must be earlier than matters.mail.closes; set them as 08:00 and 18:00.");
        }
        allowedDomains = allowedDomains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    boolean allows(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return allowedDomains.isEmpty() || allowedDomains.contains(domain);
    }
}
