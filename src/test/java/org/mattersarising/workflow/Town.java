package org.mattersarising.workflow;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
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
import org.mattersarising.shared.Reference;

/** An invented town for one test: a board with clerk and chair, an owner with line manager and director. Each call makes another. */
class Town {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;
    private final Posts posts;
    private final Directory directory;
    private final Roles roles;
    private final Bodies bodies;
    private final ActionLog log;
    private final Actions actions;

    Town(People people, Posts posts, Directory directory, Roles roles, Bodies bodies, ActionLog log, Actions actions) {
        this.people = people;
        this.posts = posts;
        this.directory = directory;
        this.roles = roles;
        this.bodies = bodies;
        this.log = log;
        this.actions = actions;
    }

    record Board(Body body, Person owner, Person manager, Person director, Person chair, Person clerk) {}

    Board board() {
        return board(Nation.ENGLAND, true);
    }

    Board board(Nation nation, boolean meetingAgreesClosure) {
        int number = NUMBER.incrementAndGet();
        Body body = new Body("Riverside Board " + number, nation);
        body.decides(meetingAgreesClosure, 5, 10, null);
        Body saved = bodies.save(body);
        Person director = person("Director");
        Person manager = person("Manager");
        Person owner = person("Owner");
        PostId head = post("Director of Works", null, true, director);
        PostId middle = post("Head of Roads", head, false, manager);
        post("Engineer", middle, false, owner);
        Person chair = person("Chair");
        Person clerk = person("Clerk");
        roles.save(new RoleHeld(chair.id(), Role.CHAIR, saved.id().value()));
        roles.save(new RoleHeld(clerk.id(), Role.CLERK, saved.id().value()));
        return new Board(saved, owner, manager, director, chair, clerk);
    }

    Person person(String name) {
        int number = NUMBER.incrementAndGet();
        return people.save(new Person(name + " " + number, name + number + "@riverside.example", "Riverside Council"));
    }

    private PostId post(String title, PostId reportsTo, boolean directs, Person holder) {
        PostId post = posts.save(new Post(title, "Riverside Council", reportsTo, directs))
                .id();
        directory.takesPost(holder.id(), post, LocalDate.of(2020, 1, 1), Actor.SERVICE);
        return post;
    }

    Reference agree(Board board, LocalDate due) {
        return agree(board, due, Priority.NORMAL);
    }

    Reference agree(Board board, LocalDate due, Priority priority) {
        return log.agree(
                new Asked(
                        board.body().id(),
                        null,
                        "",
                        null,
                        "Mend the weir",
                        "That the weir be mended.",
                        board.owner().id(),
                        priority,
                        due,
                        "a date",
                        null,
                        null,
                        ""),
                board.clerk().id().actor());
    }

    /** An action that its owner has accepted. */
    Reference inHand(Board board, LocalDate due) {
        return inHand(board, due, Priority.NORMAL);
    }

    Reference inHand(Board board, LocalDate due, Priority priority) {
        Reference reference = agree(board, due, priority);
        log.accept(turn(reference, board.owner().id()));
        return reference;
    }

    Turn turn(Reference reference, PersonId by) {
        return new Turn(reference, null, by.actor());
    }

    Action action(Reference reference) {
        return actions.get(reference);
    }
}
