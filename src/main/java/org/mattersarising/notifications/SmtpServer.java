package org.mattersarising.notifications;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server named in {@code spring.mail}. */
@Component
class SmtpServer implements MailServer {

    private final JavaMailSenderImpl sender;
    private final MailMessages messages;

    SmtpServer(
            ObjectProvider<JavaMailSenderImpl> sender,
            MailMessages messages,
            MailSettings settings,
            BounceSettings bounces) {
        this.sender = sender.getIfAvailable();
        this.messages = messages;
        if (this.sender != null) {
            limitSilence(this.sender.getJavaMailProperties(), settings.timeout().toMillis());
            returnTo(bounces.address(), this.sender.getJavaMailProperties());
        }
    }

    // The mail library waits for ever where it is not told otherwise.
    private static void limitSilence(Properties properties, long millis) {
        for (String protocol : new String[] {"smtp", "smtps"}) {
            for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail." + protocol + "." + timeout, Long.toString(millis));
            }
        }
    }

    private static void returnTo(String address, Properties properties) {
        if (!address.isBlank()) {
            properties.putIfAbsent("mail.smtp.from", address.strip());
            properties.putIfAbsent("mail.smtps.from", address.strip());
        }
    }

    @Override
    public boolean isConfigured() {
        return sender != null && StringUtils.hasText(sender.getHost());
    }

    @Override
    public Connection connect() throws Unavailable {
        try {
            Transport transport = sender.getSession()
                    .getTransport(
                            sender.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : sender.getProtocol());
            transport.connect(
                    sender.getHost(), sender.getPort(), given(sender.getUsername()), given(sender.getPassword()));
            return new Smtp(transport);
        } catch (MessagingException e) {
            throw new Unavailable(SmtpReply.said(e.getMessage()));
        }
    }

    // An empty user would make the library sign in.
    private static String given(String text) {
        return StringUtils.hasText(text) ? text : null;
    }

    private final class Smtp implements Connection {

        private final Transport transport;

        Smtp(Transport transport) {
            this.transport = transport;
        }

        @Override
        public Handover hand(Outgoing mail) {
            try {
                MimeMessage message = messages.of(mail, sender.getSession());
                transport.sendMessage(message, new Address[] {message.getAllRecipients()[0]});
                return Handover.ACCEPTED;
            } catch (MessagingException e) {
                return SmtpReply.of(e);
            } catch (IllegalStateException e) {
                // What the library throws on a connection that the server has closed in the meantime.
                return new Handover(Handover.Result.BROKEN, SmtpReply.said(e.getMessage()));
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException | IllegalStateException e) {
                // A server that hangs up before it answers QUIT has still taken what it accepted.
            }
        }
    }
}
