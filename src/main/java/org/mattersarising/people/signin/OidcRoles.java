package org.mattersarising.people.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.people.Admission;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives and takes, at each sign-in, the roles that are mapped to what the provider says of a person. A role that is not mapped is given here
 * and stays as it is.
 */
class OidcRoles {

    private static final Logger LOG = LoggerFactory.getLogger(OidcRoles.class);

    private final Admission admission;
    private final Roles roles;
    private final String claim;
    private final Map<String, Mapped> mapped;

    OidcRoles(Admission admission, Roles roles, OidcSettings settings) {
        this.admission = admission;
        this.roles = roles;
        this.claim = settings.rolesClaim();
        this.mapped = settings.roles().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Mapped.of(each.getValue())));
    }

    /** @param body null for the whole service */
    private record Mapped(Role role, Long body) {

        static Mapped of(String text) {
            String[] parts = text.strip().split("/");
            try {
                Role role = Role.valueOf(parts[0]);
                boolean ofService = role == Role.ADMINISTRATOR || role == Role.AUDITOR;
                if (ofService == (parts.length == 1) && parts.length <= 2) {
                    return new Mapped(role, ofService ? null : Long.valueOf(parts[1]));
                }
            } catch (IllegalArgumentException unknown) {
                // told below
            }
            throw new Refused("matters.oidc.roles has “" + text
                    + "”; write ADMINISTRATOR, AUDITOR, or a role and the number of a board such as CLERK/3.");
        }

        boolean isHeld(RoleHeld held) {
            Long heldFor = held.body().isPresent() ? held.body().getAsLong() : null;
            return held.role() == role && java.util.Objects.equals(heldFor, body);
        }
    }

    /** Whether anything changed. */
    boolean follow(PersonId person, Map<String, Object> claims) {
        Set<Mapped> said = said(claims.get(claim));
        List<RoleHeld> held = roles.findByPersonId(person);
        boolean changed = false;
        for (Mapped one : Set.copyOf(mapped.values())) {
            boolean has = held.stream().anyMatch(one::isHeld);
            if (has != said.contains(one)) {
                changed |= change(person, one, !has);
            }
        }
        return changed;
    }

    private boolean change(PersonId person, Mapped one, boolean give) {
        try {
            if (give) {
                admission.give(one.role(), person, one.body(), Actor.SERVICE);
            } else {
                admission.take(one.role(), person, one.body(), Actor.SERVICE);
            }
            return true;
        } catch (Refused last) {
            LOG.warn("A role was not taken as the provider has it: {}", last.getMessage());
            return false;
        }
    }

    private Set<Mapped> said(Object values) {
        Collection<?> all = values instanceof Collection<?> list
                ? list
                : List.of(Optional.ofNullable(values).orElse(""));
        return all.stream()
                .map(value -> mapped.get(String.valueOf(value)))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
