package org.mattersarising.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody in the directory. */
public interface People extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findByEmailIgnoreCase(String email);

    List<Person> findAllByOrderByName();

    List<Person> findByIdIn(Collection<Long> ids);

    List<Person> findByLeftOnLessThanEqual(LocalDate today);

    long count();

    /** Those who are still there, by name. */
    @Query("select p from Person p where p.leftOn is null order by p.name")
    List<Person> findPresent();

    default Optional<Person> find(PersonId id) {
        return findById(id.value());
    }

    /** The person with this number; a number without a person is a defect, not a request to refuse. */
    default Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No person has the number " + id + "."));
    }
}
