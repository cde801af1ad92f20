package org.mattersarising.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** That a board demands a second step. */
@Entity
class SecondStepDemand {

    @Id
    private Long bodyId;

    protected SecondStepDemand() {}

    SecondStepDemand(long bodyId) {
        this.bodyId = bodyId;
    }

    long body() {
        return bodyId;
    }
}
