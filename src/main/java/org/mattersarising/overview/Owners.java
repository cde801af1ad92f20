package org.mattersarising.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the actions of each owner stand.
 *
 * @param all whoever has most overdue first
 */
public record Owners(List<Owner> all) {

    private static final int LISTED = 10;

    /** An owner's organisation, and their actions as a group that has their name. */
    record Owner(String organisation, Standing standing) {}

    /** By owner, whoever has most overdue first. */
    public List<Standing> byName() {
        return all.stream().map(Owner::standing).limit(LISTED).toList();
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
