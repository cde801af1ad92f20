package org.mattersarising.notifications;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Puts a mail into the form in which it travels: headers, plain text and HTML. */
@Component
class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;

    MailMessages(MailSettings settings) {
        try {
            this.from = new InternetAddress(settings.from(), true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "matters.mail.from must be an address such as \"Matters Arising <actions@example.org>\", not \""
                            + settings.from() + "\".",
                    e);
        }
    }

    MimeMessage of(Outgoing mail, Session session) throws MessagingException {
        MimeMessage message = new KeepsItsId(session, mail.mailId());
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, address(mail.address(), mail.name()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), true)});
        }
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setSentDate(Date.from(mail.date()));
        // RFC 3834, and the header by which some servers are kept from answering for somebody who is away.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.thread() != null) {
            message.setHeader("In-Reply-To", mail.thread());
            message.setHeader("References", mail.thread());
        }
        message.setContent(
                mail.letter().calendar() == null
                        ? parts(mail.letter())
                        : withCalendar(parts(mail.letter()), mail.letter().calendar()));
        message.saveChanges();
        return message;
    }

    // The plain part first: readers show the last part they understand.
    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(text);
        parts.addBodyPart(html);
        return parts;
    }

    private static MimeMultipart withCalendar(MimeMultipart text, String calendar) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(text);
        MimeBodyPart days = new MimeBodyPart();
        days.setText(calendar, UTF_8, "calendar");
        days.setFileName("dates.ics");
        MimeMultipart both = new MimeMultipart("mixed");
        both.addBodyPart(words);
        both.addBodyPart(days);
        return both;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress to = new InternetAddress(address, PlainLine.of(name, 100), UTF_8);
            to.validate();
            return to;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there.", e);
        }
    }

    /** The library makes a new id whenever a message is saved. */
    private static final class KeepsItsId extends MimeMessage {

        private final String id;

        KeepsItsId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
