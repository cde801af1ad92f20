package org.mattersarising.agenda.web;

import java.util.List;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.NotFound;
import org.springframework.stereotype.Component;

/** A work programme is there for whoever belongs to the body; its clerk changes it; exempt business is for clerk, chair and members. */
@Component
class AgendaAccess {

    private final Bodies bodies;
    private final Meetings meetings;
    private final ProgrammeEntries entries;

    AgendaAccess(Bodies bodies, Meetings meetings, ProgrammeEntries entries) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.entries = entries;
    }

    List<Body> bodies(SignedIn person) {
        return bodies.findAllByOrderByName().stream()
                .filter(body -> person.belongsTo(body.id().value()))
                .toList();
    }

    Body body(long number, SignedIn person) {
        return bodies.findById(number).filter(body -> person.belongsTo(number)).orElseThrow(AgendaAccess::noSuch);
    }

    Body clerksBody(long number, SignedIn person) {
        return bodies.findById(number)
                .filter(body -> person.is(Role.CLERK, number))
                .orElseThrow(AgendaAccess::noSuch);
    }

    Meeting meeting(long number, SignedIn person) {
        return meetings.findById(number)
                .filter(meeting -> person.belongsTo(meeting.body().value()))
                .orElseThrow(AgendaAccess::noSuch);
    }

    Meeting clerksMeeting(long number, SignedIn person) {
        return meetings.findById(number)
                .filter(meeting -> isClerk(person, meeting.body()))
                .orElseThrow(AgendaAccess::noSuch);
    }

    ProgrammeEntry entry(long number, SignedIn person) {
        return entries.findById(number)
                .filter(entry -> person.belongsTo(entry.body().value()))
                .orElseThrow(AgendaAccess::noSuch);
    }

    ProgrammeEntry clerksEntry(long number, SignedIn person) {
        return entries.findById(number)
                .filter(entry -> isClerk(person, entry.body()))
                .orElseThrow(AgendaAccess::noSuch);
    }

    boolean isClerk(SignedIn person, BodyId body) {
        return person.is(Role.CLERK, body.value());
    }

    /** Whether a person may have the closed part before them. */
    boolean seesExempt(SignedIn person, BodyId body) {
        return isClerk(person, body) || person.is(Role.CHAIR, body.value()) || person.is(Role.MEMBER, body.value());
    }

    static NotFound noSuch() {
        return new NotFound("There is no such page among those of your boards; choose a board from the list.");
    }
}
