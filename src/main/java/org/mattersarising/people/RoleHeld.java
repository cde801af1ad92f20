package org.mattersarising.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.OptionalLong;

/** That a person holds a role, for one body or for the whole service. */
@Entity
public class RoleHeld {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Role role;

    private Long bodyId;

    protected RoleHeld() {}

    /** @param bodyId the number of the body, or null where the role is for the whole service */
    public RoleHeld(PersonId person, Role role, Long bodyId) {
        this.personId = Objects.requireNonNull(person);
        this.role = Objects.requireNonNull(role);
        this.bodyId = bodyId;
    }

    public PersonId person() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public OptionalLong body() {
        return bodyId == null ? OptionalLong.empty() : OptionalLong.of(bodyId);
    }

    /** Becomes another entry's for the same person. */
    void passesTo(PersonId other) {
        this.personId = other;
    }
}
