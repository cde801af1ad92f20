package org.mattersarising.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Length;
import org.mattersarising.shared.Actor;

/** A file that was given with a statement about an action. */
@Entity
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;
    private Long statementId;
    private String fileName;
    private String mediaType;
    private long bytes;

    @Column(length = Length.LONG32)
    private byte[] content;

    private String actor;
    private Instant at;

    protected Evidence() {}

    Evidence(String reference, long statementId, EvidenceFile file, Actor by, Instant at) {
        this.reference = reference;
        this.statementId = statementId;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.content().length;
        this.content = file.content();
        this.actor = by.key();
        this.at = at;
    }

    public String reference() {
        return reference;
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
}
