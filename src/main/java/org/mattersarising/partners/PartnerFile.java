package org.mattersarising.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.mattersarising.actions.EvidenceFile;

/** A file that was given with an answer. */
@Entity
public class PartnerFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long answerId;
    private String fileName;
    private String mediaType;

    @Column(length = Length.LONG32)
    private byte[] content;

    protected PartnerFile() {}

    PartnerFile(PartnerAnswer answer, EvidenceFile file) {
        this.answerId = answer.id();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
    }

    public long id() {
        return id;
    }

    public EvidenceFile file() {
        return new EvidenceFile(fileName, mediaType, content);
    }
}
