package org.mattersarising.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.notifications.MailView;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** The section of an action's page that says whom mails about it were for, and what became of each. */
@Component
class MailSection implements ActionAside {

    private final Outbox outbox;
    private final People people;

    MailSection(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    /** One mail as the page shows it. */
    record Line(String kind, String recipient, String status, String colour, Instant when, String problem) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String template() {
        return "workflow/mails";
    }

    @Override
    public Optional<List<Line>> of(Reference reference) {
        List<MailView> mails = outbox.about(reference.value());
        if (mails.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonId, Person> names =
                people
                        .findByIdIn(mails.stream()
                                .map(mail -> mail.recipient().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return Optional.of(mails.stream()
                .map(mail -> line(mail, names.get(mail.recipient())))
                .toList());
    }

    private static Line line(MailView mail, Person recipient) {
        return new Line(
                mail.kind().name(),
                recipient == null ? "" : recipient.name(),
                mail.status().name(),
                switch (mail.status()) {
                    case WAITING -> "blue";
                    case SENT -> "green";
                    case FAILED, BOUNCED -> "red";
                    case DROPPED -> "grey";
                },
                mail.when(),
                mail.problem());
    }
}
