package org.mattersarising.agenda;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Sha256;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own feed: meetings of their bodies, report deadlines and due dates of their actions. Exempt ones say nothing but their reference. */
@Service
@Transactional
public class PersonalCalendar {

    private static final int SECRET_BYTES = 32;
    private static final int MOST_ACTIONS = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarFeeds feeds;
    private final People people;
    private final Roles roles;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Calendar calendar;
    private final Actions actions;
    private final ProgrammeEntries entries;
    private final Clock clock;

    PersonalCalendar(
            CalendarFeeds feeds,
            People people,
            Roles roles,
            Bodies bodies,
            Meetings meetings,
            Calendar calendar,
            Actions actions,
            ProgrammeEntries entries,
            Clock clock) {
        this.feeds = feeds;
        this.people = people;
        this.roles = roles;
        this.bodies = bodies;
        this.meetings = meetings;
        this.calendar = calendar;
        this.actions = actions;
        this.entries = entries;
        this.clock = clock;
    }

    /** Makes a new secret, which revokes the one before. @return the secret, which is not kept and cannot be shown again */
    public String open(PersonId person) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        CalendarFeed feed = feeds.findById(person.value()).orElseGet(() -> new CalendarFeed(person));
        feed.opensWith(Sha256.hex(token));
        feeds.save(feed);
        return token;
    }

    public void revoke(PersonId person) {
        feeds.findById(person.value()).ifPresent(feeds::delete);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(PersonId person) {
        return feeds.findById(person.value()).isPresent();
    }

    /**
     * The feed that a secret opens; nothing where it opens none or its owner has left.
     *
     * @param address of this service, without a slash at its end
     */
    @Transactional(readOnly = true)
    public Optional<String> read(String token, String address) {
        LocalDate today = LocalDate.now(clock);
        return feeds.findByTokenHash(Sha256.hex(token))
                .map(CalendarFeed::person)
                .filter(person -> people.get(person).isHere(today))
                .map(person -> of(person, address));
    }

    private String of(PersonId person, String address) {
        IcalFeed feed = new IcalFeed(address, clock.instant());
        roles.findByPersonId(person).stream()
                .map(RoleHeld::body)
                .filter(body -> body.isPresent())
                .mapToLong(body -> body.getAsLong())
                .distinct()
                .mapToObj(bodies::findById)
                .flatMap(Optional::stream)
                .forEach(body -> meetings(body, feed));
        List<Action> mine = actions.ofPeople(List.of(person), ActionStatus.allToBeDone(), Limit.of(MOST_ACTIONS));
        mine.forEach(action -> action(action, feed));
        deadlines(mine, feed);
        return feed.text();
    }

    private void meetings(Body body, IcalFeed feed) {
        LocalDate from = LocalDate.now(clock).minusYears(1);
        calendar.of(body.id()).all().stream()
                .filter(meeting -> meeting.date().isAfter(from))
                .forEach(meeting -> feed.meeting(body.name(), meeting));
    }

    private void action(Action action, IcalFeed feed) {
        String title = action.exempt() ? action.reference().value() : action.reference() + " " + action.title();
        feed.day("due-" + action.reference(), action.dueOn(), "Due: " + title, "/actions/" + action.reference());
    }

    /** Of what the person has to report, the day by which the clerk needs it. */
    private void deadlines(List<Action> mine, IcalFeed feed) {
        List<Reference> references = mine.stream().map(Action::reference).toList();
        Map<Reference, Action> byReference =
                mine.stream().collect(Collectors.toMap(Action::reference, Function.identity()));
        for (ProgrammeEntry entry :
                references.isEmpty() ? List.<ProgrammeEntry>of() : entries.findByActionReferenceIn(references)) {
            if (entry.planned()
                    && entry.handedInOn().isEmpty()
                    && entry.meeting().isPresent()) {
                boolean exempt = byReference.get(entry.action().orElseThrow()).exempt();
                feed.day(
                        "deadline-" + entry.reference(),
                        calendar.reportDeadline(meetings.get(entry.meeting().get())),
                        "Report with the clerk: " + entry.reference() + (exempt ? "" : " " + entry.title()),
                        "/agenda/reports/" + entry.reference());
            }
        }
    }
}
