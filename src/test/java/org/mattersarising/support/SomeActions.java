package org.mattersarising.support;

import java.time.LocalDate;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.springframework.boot.test.context.TestComponent;

/** Actions for a test's story, made through the log as the service makes them. */
@TestComponent
public class SomeActions {

    /** Where nothing else is said, actions of a test fall due on this day, four weeks after the test clock's beginning. */
    public static final LocalDate DUE = LocalDate.of(2026, 2, 10);

    private final ActionLog log;

    SomeActions(ActionLog log) {
        this.log = log;
    }

    /** An action just offered to its owner. */
    public Reference offered(Body body, Person owner) {
        return offered(body, owner, DUE);
    }

    public Reference offered(Body body, Person owner, LocalDate due) {
        return log.agree(asked(body, owner, due, "Report on the quay wall", null, ""), Actor.SERVICE);
    }

    /** An exempt action just offered to its owner. */
    public Reference exempt(Body body, Person owner, String title, String publicText) {
        return log.agree(asked(body, owner, DUE, title, 3, publicText), Actor.SERVICE);
    }

    /** An action that its owner has accepted. */
    public Reference inHand(Body body, Person owner) {
        Reference reference = offered(body, owner);
        log.accept(turn(reference, owner));
        return reference;
    }

    /** An action of which its owner says that it is done. */
    public Reference reportedComplete(Body body, Person owner) {
        Reference reference = inHand(body, owner);
        log.reportComplete(turn(reference, owner), "The wall was surveyed.", java.util.List.of());
        return reference;
    }

    /** A person's turn, without a page they decided by. */
    public static Turn turn(Reference reference, Person by) {
        return new Turn(reference, null, by.id().actor());
    }

    private static Asked asked(
            Body body, Person owner, LocalDate due, String title, Integer exemptParagraph, String publicText) {
        return new Asked(
                body.id(),
                null,
                "41 (2)",
                null,
                title,
                "that the Harbour Master report on the condition of the quay wall.",
                owner.id(),
                Priority.NORMAL,
                due,
                "date set by the clerk",
                null,
                exemptParagraph,
                publicText);
    }
}
