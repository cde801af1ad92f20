package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides who may see an action and who may make which move. */
@Component
@Transactional(readOnly = true)
public class ActionAccess {

    private final Directory directory;
    private final Contributors contributors;
    private final Bodies bodies;
    private final Clock clock;

    ActionAccess(Directory directory, Contributors contributors, Bodies bodies, Clock clock) {
        this.directory = directory;
        this.contributors = contributors;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Whether a person may see it: because it is theirs, because they stand in for whoever's it is or contribute to it, or because they
     * belong to the body. Exempt business is for the body's clerk, chair and members and for those whose action it is.
     */
    public boolean maySee(SignedIn person, Action action) {
        long body = action.body().value();
        if (mayActAs(person, action.owner()) || mayActAs(person, action.doer()) || person.is(Role.CLERK, body)) {
            return true;
        }
        if (contributes(person, action)) {
            return true;
        }
        return action.exempt()
                ? person.is(Role.CHAIR, body) || person.is(Role.MEMBER, body)
                : person.belongsTo(body) || manages(person, action.owner());
    }

    /** Of which bodies a person may list the actions: the same rule as {@link #maySee} for those who belong to a body. */
    public Reach reach(SignedIn person) {
        Set<BodyId> confidential = bodies(person, Role.CLERK, Role.CHAIR, Role.MEMBER);
        Set<BodyId> all = bodies(person, Role.values());
        return new Reach(person.person(), all, confidential);
    }

    private static Set<BodyId> bodies(SignedIn person, Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> person.bodies(role).stream())
                .map(BodyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a person may make a move now: it is theirs to make, and the action's status allows it. */
    public boolean may(SignedIn person, Action action, ActionMove move) {
        return action.allows(move) && isTheirs(person, action, move);
    }

    /** Whether a move is this person's to make, whether or not the action allows it now. */
    public boolean isTheirs(SignedIn person, Action action, ActionMove move) {
        return isTheirs(person, action, move.who());
    }

    /** The moves that a person can make now, in the order in which the table names them. */
    public List<ActionMove> moves(SignedIn person, Action action) {
        return Arrays.stream(ActionMove.values())
                .filter(move -> may(person, action, move))
                .toList();
    }

    private boolean isTheirs(SignedIn person, Action action, ActionMove.Who who) {
        return switch (who) {
            case OWNER -> mayActAs(person, action.owner());
            case DOER -> mayActAs(person, action.owner()) || mayActAs(person, action.doer());
            case CONTRIBUTOR -> isTheirs(person, action, ActionMove.Who.DOER) || contributes(person, action);
            case RESPONDER -> mayActAs(person, action.owner()) || isTheirs(person, action, ActionMove.Who.CLERK);
            case TIMEKEEPER ->
                person.is(
                        bodies.get(action.body()).chairGrantsTime() ? Role.CHAIR : Role.CLERK,
                        action.body().value());
            case CLERK -> person.is(Role.CLERK, action.body().value());
            case CHAIR ->
                person.is(Role.CLERK, action.body().value())
                        || person.is(Role.CHAIR, action.body().value());
            case SERVICE -> false;
        };
    }

    private boolean mayActAs(SignedIn person, PersonId whom) {
        return whom.equals(person.person())
                || directory.actingFor(whom, today()).equals(person.person());
    }

    private boolean contributes(SignedIn person, Action action) {
        return contributors.existsByReferenceAndPersonId(action.reference(), person.person());
    }

    private boolean manages(SignedIn person, PersonId owner) {
        return directory
                .lineManager(owner, today())
                .map(manager -> manager.id().equals(person.person()))
                .orElse(false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
