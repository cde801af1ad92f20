package org.mattersarising.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Hands private mail to the mail server while the person waits. */
@Component
class MailAtOnce implements PrivateMail {

    private static final Logger LOG = LoggerFactory.getLogger(MailAtOnce.class);

    private final MailServer server;
    private final Addressing addressing;
    private final MailTemplates templates;
    private final MessageIds ids;
    private final Clock clock;

    MailAtOnce(MailServer server, Addressing addressing, MailTemplates templates, MessageIds ids, Clock clock) {
        this.server = server;
        this.addressing = addressing;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void send(PersonId to, String subject, List<String> paragraphs) {
        if (!server.isConfigured()) {
            throw new Refused("No mail can be sent from here at present; ask the clerk to help you.");
        }
        try {
            Person person = addressing.reachable(to);
            Outgoing mail = new Outgoing(
                    ids.fresh(),
                    null,
                    person.email(),
                    person.name(),
                    null,
                    clock.instant(),
                    letter(person, subject, paragraphs));
            try (MailServer.Connection connection = server.connect()) {
                Handover handover = connection.hand(mail);
                if (!handover.is(Handover.Result.ACCEPTED)) {
                    throw notNow(handover.reason());
                }
            }
        } catch (NotToBeSent | MailServer.Unavailable why) {
            throw notNow(why.getMessage());
        }
    }

    private static Refused notNow(String why) {
        LOG.warn("A private mail could not be sent: {}", why);
        return new Refused(
                "The mail could not be sent just now; try again in a few minutes, or ask the clerk to help you.");
    }

    private Letter letter(Person person, String subject, List<String> paragraphs) {
        Context context = new Context(Locale.UK);
        context.setVariable("name", PlainLine.of(person.name(), 150));
        context.setVariable("paragraphs", paragraphs);
        context.setVariable("subject", subject);
        return new Letter(subject, templates.text("private", context), templates.html("private", context));
    }
}
