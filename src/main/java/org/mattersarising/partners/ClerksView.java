package org.mattersarising.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Mention;
import org.mattersarising.shared.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clerk of a body sees of its partners: the links that are open and the answers that wait. To anybody else there is none. */
@Service
@Transactional(readOnly = true)
public class ClerksView {

    private final PartnerLinks links;
    private final PartnerAnswers answers;
    private final PartnerFiles files;
    private final Actions actions;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClerksView(
            PartnerLinks links,
            PartnerAnswers answers,
            PartnerFiles files,
            Actions actions,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.answers = answers;
        this.files = files;
        this.actions = actions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** One person's open links for an action. */
    public record Open(PersonId partner, String name, int links, Instant latest, Instant until) {}

    /** An answer with what stands around it. */
    public record Waiting(
            PartnerAnswer answer, Action action, String name, String organisation, List<PartnerFile> files) {}

    /** @param reader to whom nothing is shown unless they are the clerk */
    public List<Open> open(Reference reference, SignedIn reader) {
        if (clerks(reference, reader).isEmpty()) {
            return List.of();
        }
        List<PartnerLink> all = links.open(reference, clock.instant());
        return all.stream()
                .map(PartnerLink::person)
                .distinct()
                .map(person -> {
                    List<PartnerLink> theirs = all.stream()
                            .filter(link -> link.person().equals(person))
                            .toList();
                    PartnerLink latest = theirs.get(0);
                    return new Open(
                            person, people.get(person).name(), theirs.size(), latest.issuedAt(), latest.expiresAt());
                })
                .toList();
    }

    /** The answers that wait for a clerk, the oldest first. */
    public List<Waiting> waiting(SignedIn clerk) {
        List<BodyId> bodies = clerk.bodies(Role.CLERK).stream().map(BodyId::new).toList();
        return bodies.isEmpty()
                ? List.of()
                : answers.findByStatusAndBodyIdInOrderById(PartnerAnswer.Status.WAITING, bodies).stream()
                        .map(this::shown)
                        .toList();
    }

    /** How many answers wait for a clerk. */
    public int count(SignedIn clerk) {
        List<BodyId> bodies = clerk.bodies(Role.CLERK).stream().map(BodyId::new).toList();
        return bodies.isEmpty() ? 0 : answers.countByStatusAndBodyIdIn(PartnerAnswer.Status.WAITING, bodies);
    }

    /** The answers about one action that wait, for its clerk. */
    public List<Waiting> waiting(Reference reference, SignedIn reader) {
        return clerks(reference, reader).isEmpty()
                ? List.of()
                : answers.findByStatusAndReferenceOrderById(PartnerAnswer.Status.WAITING, reference).stream()
                        .map(this::shown)
                        .toList();
    }

    /** One answer that waits for this clerk. */
    public Optional<Waiting> find(long id, SignedIn clerk) {
        return answers.findById(id)
                .filter(PartnerAnswer::waits)
                .filter(answer -> clerks(answer.reference(), clerk).isPresent())
                .map(this::shown);
    }

    /** Makes every link void that mails carried to one person about an action; false where the reader may not. */
    @Transactional
    public boolean revoke(Reference reference, PersonId partner, SignedIn clerk) {
        if (clerks(reference, clerk).isEmpty()) {
            return false;
        }
        List<PartnerLink> open = links.open(reference, partner, clock.instant());
        open.forEach(link -> link.revoke(clock.instant()));
        if (!open.isEmpty()) {
            events.publishEvent(
                    new PartnerEvent.Revoked(reference, clerk.actor(), "to " + Mention.of(partner.value())));
        }
        return true;
    }

    private Optional<Action> clerks(Reference reference, SignedIn reader) {
        return actions.findByReference(reference)
                .filter(action -> reader.is(Role.CLERK, action.body().value()));
    }

    private Waiting shown(PartnerAnswer answer) {
        var person = people.get(answer.person());
        return new Waiting(
                answer,
                actions.get(answer.reference()),
                person.name(),
                person.organisation(),
                files.findByAnswerIdOrderById(answer.id()));
    }
}
