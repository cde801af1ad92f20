package org.mattersarising.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.people.PersonId;

/**
 * How the actions of each owner stand.
 *
 * @param all whoever has most overdue first
 */
public record Owners(List<Owner> all) {

    private static final int LISTED = 10;

    /** An owner with their organisation, and their actions as a group that has their name. */
    public record Owner(PersonId person, String organisation, Standing standing) {}

    /** Whoever has most overdue first. */
    public List<Owner> first() {
        return all.stream().limit(LISTED).toList();
    }

    /** By owner, whoever has most overdue first. */
    public List<Standing> byName() {
        return first().stream().map(Owner::standing).toList();
    }

    /** By the organisation of the owner, whichever has most overdue first. */
    public List<Standing> byOrganisation() {
        Map<String, Standing> sums = new LinkedHashMap<>();
        for (Owner owner : all) {
            Standing standing = owner.standing();
            Standing named =
                    new Standing(owner.organisation(), standing.outstanding(), standing.overdue(), standing.slipped());
            sums.merge(owner.organisation(), named, Standing::plus);
        }
        return sums.values().stream()
                .sorted(Comparator.comparingLong(Standing::overdue)
                        .thenComparingLong(Standing::outstanding)
                        .reversed())
                .limit(LISTED)
                .toList();
    }
}
