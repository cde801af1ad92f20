package org.mattersarising.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The bodies whose business is tracked here. */
public interface Bodies extends Repository<Body, Long> {

    Body save(Body body);

    Optional<Body> findById(long id);

    List<Body> findAllByOrderByName();

    default Optional<Body> find(BodyId id) {
        return findById(id.value());
    }

    /** The body with this number; a number without a body is a defect, not a request to refuse. */
    default Body get(BodyId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No body has the number " + id + "."));
    }
}
