package org.mattersarising.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Messages as mail systems send them back. */
final class Reports {

    private Reports() {}

    /** A report of the usual three parts. */
    static MimeMessage report(String recipientFields, String originalHeaders) {
        return parse("""
                From: MAILER-DAEMON@mx.example.org
                To: actions@example.org
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain; charset=us-ascii

                This is the mail system. Your message could not be delivered.

                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org
                Arrival-Date: Tue, 13 Jan 2026 10:00:00 +0000

                %s

                --part
                %s
                --part--
                """.formatted(recipientFields.strip(), originalHeaders));
    }

    static String headersOf(String mailId) {
        return """
                Content-Type: text/rfc822-headers

                From: Matters Arising <actions@example.org>
                Message-ID: %s
                Subject: Harbour Board
                """.formatted(mailId);
    }

    static String failed(String address, String status, String said) {
        return """
                Final-Recipient: rfc822; %s
                Action: failed
                Status: %s
                Diagnostic-Code: smtp; %s""".formatted(address, status, said);
    }

    static MimeMessage parse(String raw) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
