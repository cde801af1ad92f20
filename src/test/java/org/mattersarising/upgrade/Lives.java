package org.mattersarising.upgrade;

import java.util.List;
import org.mattersarising.access.Saltmere;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Turn;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.SomeActions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions at every place at which one can be, and how each goes on from there to its end. */
@TestComponent
class Lives {

    private final Saltmere saltmere;
    private final SomeActions some;
    private final ActionLog log;
    private final JdbcClient database;

    Lives(Saltmere saltmere, SomeActions some, ActionLog log, JdbcClient database) {
        this.saltmere = saltmere;
        this.some = some;
        this.log = log;
        this.database = database;
    }

    /** Fills an empty database with a board that has something of everything. */
    void begin() {
        Saltmere.Board board = saltmere.build();
        Person owner = board.people().get("owner");
        some.offered(board.body(), owner);
        Reference questioned = some.offered(board.body(), owner);
        log.query(SomeActions.turn(questioned, owner), "Which wall is meant?");
        some.inHand(board.body(), owner);
        some.reportedComplete(board.body(), owner);
        Reference verified = some.reportedComplete(board.body(), owner);
        log.verify(Turn.ofService(verified));
        Reference closed = some.reportedComplete(board.body(), owner);
        log.verify(Turn.ofService(closed));
        log.agreeClosure(Turn.ofService(closed));
    }

    /** The open actions. */
    List<Reference> open() {
        return database
                .sql("select reference from action where ended_on is null order by id")
                .query(String.class)
                .list()
                .stream()
                .map(Reference::new)
                .toList();
    }

    String status(Reference reference) {
        return database.sql("select status from action where reference = ?")
                .param(reference.value())
                .query(String.class)
                .single();
    }

    /** One move further towards its end. */
    void move(Reference reference) {
        PersonId owner = new PersonId(database.sql("select owner_id from action where reference = ?")
                .param(reference.value())
                .query(Long.class)
                .single());
        Turn owners = new Turn(reference, null, owner.actor());
        Turn clerks = Turn.ofService(reference);
        switch (status(reference)) {
            case "OFFERED" -> log.accept(owners);
            case "QUESTIONED" -> log.offerAgain(clerks, owner, "The one at the quay.");
            case "IN_HAND" -> log.reportComplete(owners, "The wall was surveyed.", List.of());
            case "REPORTED_COMPLETE" -> log.verify(clerks);
            case "PROPOSED_FOR_CLOSURE" -> log.agreeClosure(clerks);
            default -> throw new AssertionError(reference + " has ended.");
        }
    }
}
