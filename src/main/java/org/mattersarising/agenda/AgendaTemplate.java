package org.mattersarising.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.Length;
import org.mattersarising.meetings.BodyId;

/** A body's own Word template for matters arising. */
@Entity
class AgendaTemplate {

    @Id
    private Long bodyId;

    @Version
    private int version;

    private String fileName;

    @Column(length = Length.LONG32)
    private byte[] content;

    protected AgendaTemplate() {}

    AgendaTemplate(BodyId body) {
        this.bodyId = body.value();
    }

    void holds(String fileName, byte[] content) {
        this.fileName = fileName.length() <= 200 ? fileName : fileName.substring(0, 200);
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }
}
