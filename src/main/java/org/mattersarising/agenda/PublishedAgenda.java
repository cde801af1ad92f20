package org.mattersarising.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.mattersarising.meetings.BodyId;

/** That a document holds the agenda of a body's meeting on a day. */
@Entity
class PublishedAgenda {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BodyId bodyId;
    private long documentId;
    private LocalDate heldOn;

    protected PublishedAgenda() {}

    PublishedAgenda(BodyId body, long document, LocalDate heldOn) {
        this.bodyId = body;
        this.documentId = document;
        this.heldOn = heldOn;
    }

    long id() {
        return id;
    }

    long document() {
        return documentId;
    }
}
