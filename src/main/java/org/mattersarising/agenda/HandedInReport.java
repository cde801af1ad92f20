package org.mattersarising.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Length;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/** A report as it was handed in. One that is handed in again replaces it and does not remove it. */
@Entity
public class HandedInReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Reference reference;
    private String title;
    private String recommendations;
    private String fileName;
    private String mediaType;

    @Column(length = Length.LONG32)
    private byte[] content;

    private String actor;
    private Instant at;

    protected HandedInReport() {}

    HandedInReport(Reference entry, String title, String recommendations, EvidenceFile file, Actor by, Instant at) {
        this.reference = entry;
        this.title = title;
        this.recommendations = recommendations;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
        this.actor = by.key();
        this.at = at;
    }

    public long id() {
        return id;
    }

    /** Of the entry for which it is. */
    public Reference reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    /** What it asks the meeting to resolve, one to a line; may be empty. */
    public String recommendations() {
        return recommendations;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }

    public Actor by() {
        return new Actor(actor);
    }

    public Instant at() {
        return at;
    }
}
