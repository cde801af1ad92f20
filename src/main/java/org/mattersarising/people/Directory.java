package org.mattersarising.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who holds a post, who manages whom and who stands in, always as of a day; and records changes to that. */
@Service
@Transactional
public class Directory {

    private static final int LONGEST_LINE = 12;

    private final People people;
    private final Posts posts;
    private final Tenures tenures;
    private final Absences absences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(
            People people,
            Posts posts,
            Tenures tenures,
            Absences absences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.tenures = tenures;
        this.absences = absences;
        this.events = events;
        this.clock = clock;
    }

    /** Who holds the post on a day, or nobody when it is vacant. */
    @Transactional(readOnly = true)
    public Optional<Person> holder(PostId post, LocalDate on) {
        return tenures.of(post, on).stream()
                .map(tenure -> people.get(tenure.person()))
                .filter(person -> person.isHere(on))
                .findFirst();
    }

    /** Who holds which post on a day, in two statements however many there are. */
    @Transactional(readOnly = true)
    public Map<PostId, Person> holders(LocalDate on) {
        Map<PersonId, Person> persons = people.findPresent().stream()
                .filter(person -> person.isHere(on))
                .collect(Collectors.toMap(Person::id, person -> person));
        Map<PostId, Person> holders = new LinkedHashMap<>();
        for (Tenure tenure : tenures.on(on)) {
            Person person = persons.get(tenure.person());
            if (person != null) {
                holders.put(tenure.post(), person);
            }
        }
        return holders;
    }

    /** The post that a person holds on a day; the one taken last where they hold several. */
    @Transactional(readOnly = true)
    public Optional<Post> postOf(PersonId person, LocalDate on) {
        return tenures.of(person, on).stream()
                .findFirst()
                .flatMap(tenure -> posts.findById(tenure.post().value()));
    }

    /** Who holds the post to which the person's post reports, or whoever is next above where that one is vacant. */
    @Transactional(readOnly = true)
    public Optional<Person> lineManager(PersonId person, LocalDate on) {
        return above(person, on, post -> true);
    }

    /** The nearest director above a person. */
    @Transactional(readOnly = true)
    public Optional<Person> director(PersonId person, LocalDate on) {
        return above(person, on, Post::directs);
    }

    /** Whoever acts for a person on a day: a deputy while they are away, otherwise they themselves. */
    @Transactional(readOnly = true)
    public PersonId actingFor(PersonId person, LocalDate on) {
        return absences.from(person, on).stream()
                .filter(absence -> !absence.from().isAfter(on))
                .map(Absence::deputy)
                .filter(deputy -> people.get(deputy).isHere(on))
                .findFirst()
                .orElse(person);
    }

    /** For whom a person stands in on a day, because they are away; the counterpart of {@link #actingFor}. */
    @Transactional(readOnly = true)
    public List<PersonId> standsInFor(PersonId deputy, LocalDate on) {
        Map<PersonId, PersonId> deputies = new LinkedHashMap<>();
        absences.on(on).forEach(absence -> deputies.putIfAbsent(absence.person(), absence.deputy()));
        return deputies.entrySet().stream()
                .filter(away -> away.getValue().equals(deputy))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The absences of a person that are not over on a day, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> absences(PersonId person, LocalDate on) {
        return absences.from(person, on);
    }

    /**
     * Records that a person is back: an absence ends the day before, or is called off where it had not begun.
     *
     * @throws Refused when it is over, or not theirs
     */
    public void back(PersonId person, long absence, Actor by) {
        LocalDate today = LocalDate.now(clock);
        Absence found = absences.from(person, today).stream()
                .filter(each -> each.id() == absence)
                .findFirst()
                .orElseThrow(() -> new Refused("That absence is over already; there is nothing to end."));
        if (found.from().isBefore(today)) {
            found.endsOn(today.minusDays(1));
        } else {
            absences.delete(found);
        }
        events.publishEvent(new PersonEvent.Back(person, found.deputy(), by));
    }

    /**
     * Records that a person is away and who deputises.
     *
     * @throws Refused when the days are the wrong way round, in the past, or the deputy is the person or has left
     */
    public void away(PersonId person, PersonId deputy, LocalDate from, LocalDate last, Actor by) {
        if (last.isBefore(from)) {
            throw new Refused("The last day of an absence cannot be before its first; enter the days again.");
        }
        if (last.isBefore(LocalDate.now(clock))) {
            throw new Refused("That absence is over already; enter days from today on.");
        }
        if (deputy.equals(person)) {
            throw new Refused("Nobody can deputise for themselves; choose somebody else.");
        }
        if (!people.get(deputy).isHere(from)) {
            throw new Refused(people.get(deputy).name() + " will have left by then; choose somebody else to deputise.");
        }
        absences.save(new Absence(person, deputy, from, last));
        events.publishEvent(new PersonEvent.Away(person, deputy, from, last, by));
    }

    /** Records that a person takes a post; whoever held it until then holds it no longer. */
    public void takesPost(PersonId person, PostId post, LocalDate from, Actor by) {
        tenures.of(post, from).forEach(tenure -> tenure.endsBefore(from));
        tenures.save(new Tenure(post, person, from));
        events.publishEvent(new PersonEvent.PostTaken(person, post, from, by));
    }

    /** Records that a person leaves, ending whatever posts they hold. */
    public void leaves(PersonId person, LocalDate firstDayGone, Actor by) {
        people.get(person).leaves(firstDayGone);
        tenures.of(person, firstDayGone).forEach(tenure -> tenure.endsBefore(firstDayGone));
        events.publishEvent(new PersonEvent.Left(person, firstDayGone, by));
    }

    private Optional<Person> above(PersonId person, LocalDate on, java.util.function.Predicate<Post> wanted) {
        Optional<Post> post = postOf(person, on);
        // A line of posts that leads back to itself must not hang a reminder.
        for (int steps = 0; steps < LONGEST_LINE && post.isPresent(); steps++) {
            post = post.get().reportsTo().flatMap(id -> posts.findById(id.value()));
            Optional<Person> holder = post.filter(wanted).flatMap(found -> holder(found.id(), on));
            if (holder.isPresent() && !holder.get().id().equals(person)) {
                return holder;
            }
        }
        return Optional.empty();
    }
}
