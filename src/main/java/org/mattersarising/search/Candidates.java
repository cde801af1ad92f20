package org.mattersarising.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mattersarising.meetings.BodyId;

/**
 * The statement by which entries are found that have every term, from both ends: from the words of the bodies within sight, and from the
 * person's own actions, whichever body asked for them. Each part reads one index; whether what it finds may be seen is asked afterwards.
 */
final class Candidates {

    private Candidates() {}

    static String sql(Sight sight, int terms) {
        return Stream.concat(
                        sight.bodies().isEmpty()
                                ? Stream.of()
                                : Stream.of(ofBodies(sight.bodies().stream().toList(), terms)),
                        Stream.of(
                                own("action a", "a.reference", "a.owner_id in (:people)", terms),
                                own("action a", "a.reference", "a.delegate_id in (:people)", terms),
                                own("contributor c", "c.reference", "c.person_id = :person", terms)))
                .collect(Collectors.joining(" union all "));
    }

    /** Each part has an entry once, so that one that is in as many parts as there are terms has them all. */
    private static String ofBodies(List<BodyId> bodies, int terms) {
        String parts = bodies.stream()
                .flatMap(body -> IntStream.range(0, terms)
                        .mapToObj(term -> "select distinct w.entry_id from search_word w where w.body_id = "
                                + body.value() + " and w.word between :first" + term + " and :last" + term))
                .collect(Collectors.joining(" union all "));
        return "select t.entry_id from (" + parts + ") t group by t.entry_id having count(*) = " + terms;
    }

    private static String own(String table, String reference, String whose, int terms) {
        return "select o.id as entry_id from " + table + " join search_entry o on o.reference = " + reference
                + " where " + whose
                + IntStream.range(0, terms)
                        .mapToObj(term ->
                                " and exists (select 1 from search_word w where w.entry_id = o.id and w.word between :first"
                                        + term + " and :last" + term + ")")
                        .collect(Collectors.joining());
    }
}
