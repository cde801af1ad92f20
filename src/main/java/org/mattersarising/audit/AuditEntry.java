package org.mattersarising.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.mattersarising.shared.Actor;

/** One line of the trail. It has no way to be changed. */
@Entity
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;
    private String about;
    private String what;

    private String why;
    private String origin;

    protected AuditEntry() {}

    AuditEntry(Instant at, Recordable event, String origin) {
        this.at = at;
        this.actor = event.by().key();
        this.about = event.about();
        this.what = event.what();
        this.why = event.why();
        this.origin = origin;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return new Actor(actor);
    }

    public String about() {
        return about;
    }

    public String what() {
        return what;
    }

    public String why() {
        return why;
    }

    /** The network address from which it was done, as far as the service can tell; empty where nobody asked for it over the network. */
    public String origin() {
        return origin;
    }
}
