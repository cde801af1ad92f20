package org.mattersarising.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads out of the mail library's exceptions what a mail server answered (RFC 5321, 4.2.1) and to what. */
final class SmtpReply {

    private static final int CLOSING = 421;

    private SmtpReply() {}

    static Handover of(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException refused) {
                return recipient(refused.getReturnCode(), refused.getMessage());
            }
            if (e instanceof SMTPSenderFailedException refused) {
                return sender(refused.getReturnCode(), refused.getMessage());
            }
        }
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPSendFailedException refused) {
                return "MAIL".equals(command(refused))
                        ? sender(refused.getReturnCode(), refused.getMessage())
                        : message(refused.getReturnCode(), refused.getMessage());
            }
        }
        if (failure instanceof SendFailedException && failure.getNextException() == null) {
            // The library itself found no address it could use.
            return new Handover(Handover.Result.ADDRESS_REFUSED, said(failure.getMessage()));
        }
        return new Handover(
                Handover.Result.BROKEN, said(String.valueOf(root(failure).getMessage())));
    }

    private static Handover recipient(int code, String text) {
        // X.7.x is about policy, such as relaying: the address may be good, and our own set-up at fault (RFC 3463).
        boolean address = code >= 500 && !text.matches("(?s).*\\b5\\.7\\.\\d+\\b.*");
        return address ? new Handover(Handover.Result.ADDRESS_REFUSED, said(text)) : message(code, text);
    }

    private static Handover sender(int code, String text) {
        // Every other mail has the same sender and would be refused alike.
        return code >= 500 ? new Handover(Handover.Result.UNAVAILABLE, said(text)) : message(code, text);
    }

    private static Handover message(int code, String text) {
        if (code == CLOSING) {
            return new Handover(Handover.Result.UNAVAILABLE, said(text));
        }
        if (code >= 500) {
            return new Handover(Handover.Result.REFUSED, said(text));
        }
        return new Handover(code >= 400 ? Handover.Result.DEFERRED : Handover.Result.BROKEN, said(text));
    }

    private static String command(SMTPSendFailedException refused) {
        String command = refused.getCommand();
        return command == null || command.length() < 4
                ? ""
                : command.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root instanceof MessagingException chained && chained.getNextException() != null) {
            root = chained.getNextException();
        }
        return root;
    }

    static String said(String text) {
        return PlainLine.of(text, 300);
    }
}
