package org.mattersarising.meetings.web;

import java.util.List;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.NotFound;
import org.springframework.stereotype.Component;

/** A calendar is there for whoever belongs to the body; its clerk changes it. To anybody else it is not there. */
@Component
class MeetingAccess {

    private final Bodies bodies;
    private final Meetings meetings;

    MeetingAccess(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    List<Body> bodies(SignedIn person) {
        return bodies.findAllByOrderByName().stream()
                .filter(body -> person.belongsTo(body.id().value()))
                .toList();
    }

    Body body(long number, SignedIn person) {
        return bodies.findById(number).filter(body -> person.belongsTo(number)).orElseThrow(MeetingAccess::noSuch);
    }

    Body clerksBody(long number, SignedIn person) {
        return bodies.findById(number)
                .filter(body -> person.is(Role.CLERK, number))
                .orElseThrow(MeetingAccess::noSuch);
    }

    Meeting meeting(long number, SignedIn person) {
        return meetings.findById(number)
                .filter(meeting -> person.belongsTo(meeting.body().value()))
                .orElseThrow(MeetingAccess::noSuch);
    }

    Meeting clerksMeeting(long number, SignedIn person) {
        return meetings.findById(number)
                .filter(meeting -> person.is(Role.CLERK, meeting.body().value()))
                .orElseThrow(MeetingAccess::noSuch);
    }

    private static NotFound noSuch() {
        return new NotFound(
                "There is no such meeting or calendar among those of your boards; choose one from the list.");
    }
}
