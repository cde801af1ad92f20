package org.mattersarising.operations.startup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Mail that would not leave, or leave under a name that is nobody's. */
class MailRule {

    private final Environment settings;
    private final boolean inEarnest;

    MailRule(Environment settings, boolean inEarnest) {
        this.settings = settings;
        this.inEarnest = inEarnest;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (setting("spring.mail.host").isEmpty()) {
            if (inEarnest) {
                findings.add(Finding.stops(
                        "MATTERS_MAIL_HOST names no mail server, so that nobody would be told of anything: set it."));
            }
            return findings;
        }
        if (setting("matters.mail.from").contains("@localhost")) {
            findings.add(new Finding(
                    "MATTERS_MAIL_FROM is not set, and mail from an address at \"localhost\" is refused by most mail"
                            + " servers: set it, such as Matters Arising <matters-arising@example.org>.",
                    inEarnest));
        }
        if (setting("matters.mail.message-id-host").endsWith(".invalid")) {
            findings.add(new Finding(
                    "MATTERS_MAIL_MESSAGE_ID_HOST is not set: choose the service's own host name once, and never change"
                            + " it, because answers are told by it.",
                    inEarnest));
        }
        if (!setting("spring.mail.username").isEmpty()
                && !Boolean.parseBoolean(setting("spring.mail.properties.mail.smtp.auth"))) {
            findings.add(Finding.told("MATTERS_MAIL_USER is set and not used: set MATTERS_MAIL_AUTH=true where the mail"
                    + " server wants a sign-in, or take the user away."));
        }
        return findings;
    }

    private String setting(String name) {
        return settings.getProperty(name, "").strip();
    }
}
