package org.mattersarising.actions;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.KeyType;
import org.mattersarising.shared.Reference;

/** Part of {@link Actions}, as {@code META-INF/spring.factories} says. A derived query would flush and ask the database each time. */
class ActionAtHand implements ActionByReference {

    private final EntityManager entities;

    ActionAtHand(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Action> findByReference(Reference reference) {
        return Optional.ofNullable(entities.find(Action.class, reference, KeyType.NATURAL));
    }

    @Override
    public Action get(Reference reference) {
        return findByReference(reference)
                .orElseThrow(() -> new IllegalStateException("No action has the reference " + reference + "."));
    }
}
