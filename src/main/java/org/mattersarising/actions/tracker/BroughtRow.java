package org.mattersarising.actions.tracker;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.shared.Reference;

/** That a row of a tracker became an action, and what the row said when it was last read. */
@Entity
class BroughtRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BodyId bodyId;
    private String ownReference;
    private Reference actionReference;
    private LocalDate dueOn;
    private String lastUpdate;

    protected BroughtRow() {}

    BroughtRow(BodyId body, String ownReference, Reference action, LocalDate due, String update) {
        this.bodyId = body;
        this.ownReference = ownReference;
        this.actionReference = action;
        this.dueOn = due;
        this.lastUpdate = update;
    }

    String ownReference() {
        return ownReference;
    }

    Reference action() {
        return actionReference;
    }

    LocalDate due() {
        return dueOn;
    }

    String update() {
        return lastUpdate;
    }

    void says(LocalDate due, String update) {
        this.dueOn = due;
        this.lastUpdate = update;
    }
}
