package org.mattersarising.meetings;

import java.util.List;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.NotFound;
import org.springframework.stereotype.Component;

/** What a person may see and change of bodies and their meetings: whoever belongs to a body sees it, its clerk changes it. To anybody else it is not there. */
@Component
public class BodyAccess {

    private final Bodies bodies;
    private final Meetings meetings;

    BodyAccess(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** The bodies to which a person belongs, by name. */
    public List<Body> bodies(SignedIn person) {
        return bodies.findAllByOrderByName().stream()
                .filter(body -> person.belongsTo(body.id().value()))
                .toList();
    }

    /** The bodies that a person clerks, by name. */
    public List<Body> clerksBodies(SignedIn person) {
        return bodies.findAllByOrderByName().stream()
                .filter(body -> isClerk(person, body.id()))
                .toList();
    }

    /** @throws NotFound unless the person belongs to it */
    public Body body(long number, SignedIn person) {
        return bodies.findById(number).filter(body -> person.belongsTo(number)).orElseThrow(BodyAccess::noSuch);
    }

    /** @throws NotFound unless the person is its clerk */
    public Body clerksBody(long number, SignedIn person) {
        return bodies.findById(number)
                .filter(body -> isClerk(person, body.id()))
                .orElseThrow(BodyAccess::noSuch);
    }

    /** @throws NotFound unless the person belongs to its body */
    public Meeting meeting(long number, SignedIn person) {
        return meetings.findById(number)
                .filter(meeting -> person.belongsTo(meeting.body().value()))
                .orElseThrow(BodyAccess::noSuch);
    }

    /** @throws NotFound unless the person is the clerk of its body */
    public Meeting clerksMeeting(long number, SignedIn person) {
        return meetings.findById(number)
                .filter(meeting -> isClerk(person, meeting.body()))
                .orElseThrow(BodyAccess::noSuch);
    }

    public boolean isClerk(SignedIn person, BodyId body) {
        return person.is(Role.CLERK, body.value());
    }

    /** What is thrown for everything that is not there for somebody, so that nobody learns what is. */
    public static NotFound noSuch() {
        return new NotFound("There is no such page among those of your boards; choose a board from the list.");
    }
}
