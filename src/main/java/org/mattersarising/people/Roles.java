package org.mattersarising.people;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Who may do what. */
public interface Roles extends Repository<RoleHeld, Long> {

    RoleHeld save(RoleHeld role);

    List<RoleHeld> findByPersonId(PersonId person);

    List<RoleHeld> findByBodyIdAndRole(long bodyId, Role role);

    List<RoleHeld> findByBodyId(long bodyId);

    long countByRole(Role role);

    void delete(RoleHeld role);
}
