package org.mattersarising.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.mattersarising.people.PostId;
import org.mattersarising.people.Posts;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Brings the people of the town, their posts, the boards and the calendars into the directory. */
@Component
@Profile(DemoConfiguration.PROFILE)
class Settlers {

    /** The cheapest that the algorithm allows: the password stands on the sign-in page anyway, and forty of them are hashed at first start. */
    private static final int COST = 4;

    private final People people;
    private final Posts posts;
    private final Directory directory;
    private final Accounts accounts;
    private final Roles roles;
    private final Bodies bodies;
    private final Calendar calendar;

    Settlers(
            People people,
            Posts posts,
            Directory directory,
            Accounts accounts,
            Roles roles,
            Bodies bodies,
            Calendar calendar) {
        this.people = people;
        this.posts = posts;
        this.directory = directory;
        this.accounts = accounts;
        this.roles = roles;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** Who and what the keys of the files stand for. */
    record Register(Map<String, PersonId> people, Map<String, PostId> posts, Map<String, BodyId> boards, Town town) {

        PersonId person(String key) {
            return known(people, key);
        }

        PostId post(String key) {
            return known(posts, key);
        }

        BodyId board(String key) {
            return known(boards, key);
        }

        Actor clerkOf(String board) {
            return town.boards().stream()
                    .filter(one -> one.key().equals(board))
                    .findFirst()
                    .map(one -> person(one.clerk()).actor())
                    .orElseThrow();
        }

        private static <T> T known(Map<String, T> all, String key) {
            return Optional.ofNullable(all.get(key))
                    .orElseThrow(() ->
                            new IllegalStateException("The demonstration's files name \"" + key + "\" nowhere else."));
        }
    }

    Register settle(Town town) {
        Register register = new Register(new HashMap<>(), new HashMap<>(), new HashMap<>(), town);
        town.posts().forEach(office -> found(office, register));
        Actor administrator = settle(town.person(town.administrator()), town, register);
        town.people().stream()
                .filter(one -> !one.key().equals(town.administrator()))
                .forEach(one -> settle(one, town, register));
        town.people().stream()
                .filter(one -> one.post() != null)
                .forEach(one -> directory.takesPost(
                        register.person(one.key()), register.post(one.post()), one.since(), administrator));
        roles.save(new RoleHeld(register.person(town.administrator()), Role.ADMINISTRATOR, null));
        roles.save(new RoleHeld(register.person(town.auditor()), Role.AUDITOR, null));
        town.boards().forEach(board -> seat(board, register));
        return register;
    }

    private void found(Town.Office office, Register register) {
        PostId above = office.reportsTo() == null ? null : register.post(office.reportsTo());
        Post post = posts.save(new Post(office.title(), office.of(), above, office.directs()));
        register.posts().put(office.key(), post.id());
    }

    private Actor settle(Town.Somebody one, Town town, Register register) {
        Person person = people.save(new Person(one.name(), one.mail(), one.of()));
        accounts.save(new Account(person.id(), "{bcrypt}" + new BCryptPasswordEncoder(COST).encode(town.password())));
        register.people().put(one.key(), person.id());
        return person.id().actor();
    }

    private void seat(Town.Board board, Register register) {
        Body body = new Body(board.name(), Nation.ENGLAND);
        body.decides(
                board.closureByMeeting(),
                body.answerWithin(),
                body.clearanceDays(),
                town(register, board.clerk()).mail());
        body.publishesRegister(board.publicRegister());
        BodyId id = bodies.save(body).id();
        register.boards().put(board.key(), id);
        hold(id, board.clerk(), Role.CLERK, register);
        hold(id, board.chair(), Role.CHAIR, register);
        board.members().forEach(member -> hold(id, member, Role.MEMBER, register));
        board.readers().forEach(reader -> hold(id, reader, Role.READER, register));
        Actor clerk = register.person(board.clerk()).actor();
        board.meetings()
                .forEach(day -> calendar.enter(id, day, board.time(), board.place(), Meeting.Kind.ORDINARY, clerk));
        board.special()
                .forEach(day -> calendar.enter(id, day, board.time(), board.place(), Meeting.Kind.SPECIAL, clerk));
    }

    private void hold(BodyId body, String who, Role role, Register register) {
        roles.save(new RoleHeld(register.person(who), role, body.value()));
    }

    private static Town.Somebody town(Register register, String key) {
        return register.town().person(key);
    }
}
