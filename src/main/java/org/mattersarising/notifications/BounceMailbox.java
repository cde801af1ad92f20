package org.mattersarising.notifications;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.mattersarising.web.AddressesInLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox to which undelivered mail comes back. Nothing is answered and nothing is deleted: what was looked at is marked as
 * read, and what is no report, such as an answer that somebody is away, is left for whoever looks after the mailbox.
 */
@Component
class BounceMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);

    /** More than this waits for the next look. */
    private static final int AT_ONCE = 200;

    private final BounceSettings settings;
    private final MailSettings mail;
    private final Bounces bounces;

    BounceMailbox(BounceSettings settings, MailSettings mail, Bounces bounces) {
        this.settings = settings;
        this.mail = mail;
        this.bounces = bounces;
    }

    boolean isConfigured() {
        return !settings.mailbox().isBlank();
    }

    /**
     * Looks at what has come since the last time.
     *
     * @return how many notices are known not to have reached their reader
     */
    int read() {
        if (!isConfigured()) {
            return 0;
        }
        URLName url = new URLName(settings.mailbox());
        try (Store store = Session.getInstance(limits(url.getProtocol())).getStore(url)) {
            store.connect();
            try (Folder folder = store.getFolder(url.getFile() == null ? "INBOX" : url.getFile())) {
                folder.open(Folder.READ_WRITE);
                return read(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
            }
        } catch (MessagingException unreachable) {
            LOG.warn(
                    "The mailbox of undelivered mail cannot be read: {}",
                    AddressesInLog.without(String.valueOf(unreachable.getMessage())));
            return 0;
        }
    }

    private int read(Message[] unseen) throws MessagingException {
        int back = 0;
        for (int i = 0; i < Math.min(unseen.length, AT_ONCE); i++) {
            back += read(unseen[i]);
            // Only now: what could not be recorded is looked at again.
            unseen[i].setFlag(Flags.Flag.SEEN, true);
        }
        return back;
    }

    private int read(Message message) throws MessagingException {
        try {
            List<Returned> returned = BounceReport.read((MimeMessage) message);
            if (returned.isEmpty()) {
                LOG.info("A message in the mailbox of undelivered mail is no report and is left there.");
            }
            return returned.stream().mapToInt(bounces::record).sum();
        } catch (IOException | ClassCastException | MessagingException garbled) {
            LOG.info("A message in the mailbox of undelivered mail cannot be read and is left there.", garbled);
            return 0;
        }
    }

    private Properties limits(String protocol) {
        Properties properties = new Properties();
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty(
                    "mail." + protocol + "." + timeout,
                    Long.toString(mail.timeout().toMillis()));
        }
        return properties;
    }
}
