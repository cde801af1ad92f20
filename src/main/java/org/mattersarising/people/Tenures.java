package org.mattersarising.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who held which post when. */
interface Tenures extends Repository<Tenure, Long> {

    Tenure save(Tenure tenure);

    List<Tenure> findByPersonId(PersonId person);

    void delete(Tenure tenure);

    @Query(
            "select t from Tenure t where t.postId = :post and t.from <= :on and (t.until is null or t.until > :on) order by t.from desc")
    List<Tenure> of(PostId post, LocalDate on);

    @Query(
            "select t from Tenure t where t.personId = :person and t.from <= :on and (t.until is null or t.until > :on) order by t.from desc")
    List<Tenure> of(PersonId person, LocalDate on);

    @Query("select t from Tenure t where t.from <= :on and (t.until is null or t.until > :on)")
    List<Tenure> on(LocalDate on);
}
