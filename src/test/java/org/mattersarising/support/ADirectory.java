package org.mattersarising.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.Posts;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People in posts, and a body they belong to, for a test's story. Every call makes new ones whose names nobody else has, so that tests on
 * one database do not meet each other.
 */
@TestComponent
public class ADirectory {

    /** The password of everybody with an account. */
    public static final String PASSWORD = "a long enough phrase";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger MADE = new AtomicInteger();

    private final People people;
    private final Posts posts;
    private final Directory directory;
    private final Roles roles;
    private final Accounts accounts;
    private final Bodies bodies;
    private final Calendar calendar;

    ADirectory(
            People people,
            Posts posts,
            Directory directory,
            Roles roles,
            Accounts accounts,
            Bodies bodies,
            Calendar calendar) {
        this.people = people;
        this.posts = posts;
        this.directory = directory;
        this.roles = roles;
        this.accounts = accounts;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** A person without a post, called by the given name and a family name of their own. */
    public Person person(String givenName) {
        String own = own();
        return people.save(new Person(
                givenName + " " + own, givenName.toLowerCase() + "." + own + "@example.org", "Saltmere Council"));
    }

    /** A post that reports to another, or to nobody where that is null. */
    public Post post(String title, Post reportsTo) {
        return posts.save(new Post(
                title + " " + own(), "Saltmere Council", reportsTo == null ? null : reportsTo.id(), reportsTo == null));
    }

    /** A person who has held the post for long. */
    public Person holder(String givenName, Post post) {
        Person person = person(givenName);
        directory.takesPost(person.id(), post.id(), LONG_AGO, Actor.SERVICE);
        return person;
    }

    /** A body in England whose meetings agree closures. */
    public Body body(String name) {
        return bodies.save(new Body(name + " " + own(), Nation.ENGLAND));
    }

    /** A person with a role for a body, or for the whole service where none is given. */
    public Person with(Role role, Body body) {
        Person person = person(role.title());
        roles.save(
                new RoleHeld(person.id(), role, body == null ? null : body.id().value()));
        return person;
    }

    public Meeting meeting(Body body, LocalDate date) {
        return calendar.enter(
                body.id(), date, LocalTime.of(10, 0), "Custom House", Meeting.Kind.ORDINARY, Actor.SERVICE);
    }

    /** Records that a person is away and who stands in. */
    public void away(Person person, Person deputy, LocalDate from, LocalDate last) {
        directory.away(person.id(), deputy.id(), from, last, Actor.SERVICE);
    }

    /** Records that a person left. */
    public void left(Person person, LocalDate firstDayGone) {
        directory.leaves(person.id(), firstDayGone, Actor.SERVICE);
    }

    /** Lets a person sign in with {@link #PASSWORD}. */
    public void account(Person person) {
        accounts.save(new Account(person.id(), "{noop}" + PASSWORD));
    }

    /** The person as signed in, with whatever roles they hold now. */
    public SignedIn signedIn(Person person) {
        return new SignedIn(person, "{noop}" + PASSWORD, true, roles.findByPersonId(person.id()));
    }

    /** Makes a request the person's. */
    public RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.user(signedIn(person));
    }

    private static String own() {
        StringBuilder name = new StringBuilder();
        for (int left = MADE.incrementAndGet() + 26 * 26; left > 0; left /= 26) {
            name.insert(0, (char) ('a' + left % 26));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
