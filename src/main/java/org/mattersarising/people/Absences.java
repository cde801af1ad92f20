package org.mattersarising.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, Long> {

    Absence save(Absence absence);

    void delete(Absence absence);

    @Query("select a from Absence a where a.personId = :person or a.deputyId = :person")
    List<Absence> naming(PersonId person);

    @Query("select a from Absence a where a.personId = :person and a.last >= :on order by a.from")
    List<Absence> from(PersonId person, LocalDate on);

    @Query("select a from Absence a where a.from <= :on and a.last >= :on order by a.from")
    List<Absence> on(LocalDate on);
}
