package org.mattersarising.notifications;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a delivery status notification (RFC 3464): for which recipients of which mail it is, and whether the failure is for good. Reads
 * nothing else: what a person wrote, or their absence answered, is never taken for one.
 */
final class BounceReport {

    private static final int LONGEST_REASON = 300;

    private BounceReport() {}

    /** What it says of each recipient; empty where the message is no such report. */
    static List<Returned> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")) {
            return List.of();
        }
        Multipart parts = (Multipart) message.getContent();
        Optional<BodyPart> status = part(parts, "message/delivery-status", "message/global-delivery-status");
        if (status.isEmpty()) {
            return List.of();
        }
        String mailId = original(parts);
        List<Returned> found = new ArrayList<>();
        try (InputStream fields = status.get().getInputStream()) {
            // The first block is about the message, each further one about a recipient.
            new InternetHeaders(fields);
            for (InternetHeaders one = new InternetHeaders(fields);
                    one.getAllHeaders().hasMoreElements();
                    one = new InternetHeaders(fields)) {
                recipient(one, mailId).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Returned> recipient(InternetHeaders fields, String mailId) {
        String action = value(fields, "Action").toLowerCase(Locale.ROOT);
        if (!action.equals("failed") && !action.equals("delayed")) {
            return Optional.empty();
        }
        String status = value(fields, "Status");
        String said = afterType(value(fields, "Diagnostic-Code"));
        String original = afterType(value(fields, "Original-Recipient"));
        return Optional.of(new Returned(
                mailId,
                original.isEmpty() ? afterType(value(fields, "Final-Recipient")) : original,
                action.equals("failed"),
                // 5.1 is the address and 5.2.1 a mailbox that is closed; a full one, a policy or a size may change.
                status.matches("5\\.1\\..*|5\\.2\\.1.*"),
                PlainLine.of((status + " " + said).strip(), LONGEST_REASON)));
    }

    private static String original(Multipart parts) throws MessagingException, IOException {
        Optional<BodyPart> headers = part(parts, "text/rfc822-headers", "message/rfc822", "message/global-headers");
        if (headers.isEmpty()) {
            return "";
        }
        try (InputStream content = headers.get().getInputStream()) {
            return value(new InternetHeaders(content), "Message-ID");
        }
    }

    private static Optional<BodyPart> part(Multipart parts, String... types) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            for (String type : types) {
                if (((Part) parts.getBodyPart(i)).isMimeType(type)) {
                    return Optional.of(parts.getBodyPart(i));
                }
            }
        }
        return Optional.empty();
    }

    private static String value(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : value.strip();
    }

    /** "rfc822; reader@example.org" without the type. */
    private static String afterType(String value) {
        return value.substring(value.indexOf(';') + 1).strip();
    }
}
