package org.mattersarising.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.Optional;

/** An office that one person at a time holds, such as Director of Public Health. */
@Entity
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private String organisation;
    private PostId reportsTo;
    private boolean directs;

    protected Post() {}

    /**
     * @param reportsTo the post whose holder is the line manager, or null at the head of an organisation
     * @param directs whether its holder is the director to whom long overdue actions go
     */
    public Post(String title, String organisation, PostId reportsTo, boolean directs) {
        this.title = Objects.requireNonNull(title);
        this.organisation = Objects.requireNonNull(organisation);
        this.reportsTo = reportsTo;
        this.directs = directs;
    }

    public PostId id() {
        return new PostId(id);
    }

    public String title() {
        return title;
    }

    public String organisation() {
        return organisation;
    }

    public Optional<PostId> reportsTo() {
        return Optional.ofNullable(reportsTo);
    }

    public boolean directs() {
        return directs;
    }

    void isNow(String newTitle, String newOrganisation, PostId nowReportsTo, boolean nowDirects) {
        this.title = Objects.requireNonNull(newTitle);
        this.organisation = Objects.requireNonNull(newOrganisation);
        this.reportsTo = nowReportsTo;
        this.directs = nowDirects;
    }
}
