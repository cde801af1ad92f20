package org.mattersarising.meetings.web;

import java.util.EnumSet;
import java.util.Set;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.NotFound;
import org.mattersarising.web.PathNumber;
import org.springframework.stereotype.Component;

/** Who runs a body here: its clerk, and administrators. To anybody else its pages are not there. */
@Component
class BodyOffice {

    private final Bodies bodies;

    BodyOffice(Bodies bodies) {
        this.bodies = bodies;
    }

    Body body(String number, SignedIn person) {
        return PathNumber.of(number)
                .flatMap(bodies::findById)
                .filter(body -> mayRun(person, body))
                .orElseThrow(() -> new NotFound("There is no such board among yours; choose one from the list."));
    }

    boolean mayRun(SignedIn person, Body body) {
        return person.isAnywhere(Role.ADMINISTRATOR)
                || person.is(Role.CLERK, body.id().value());
    }

    /** The roles that the person gives and takes: a clerk makes nobody a clerk. */
    Set<Role> gives(SignedIn person) {
        return person.isAnywhere(Role.ADMINISTRATOR)
                ? EnumSet.of(Role.CLERK, Role.CHAIR, Role.MEMBER, Role.READER)
                : EnumSet.of(Role.CHAIR, Role.MEMBER, Role.READER);
    }
}
