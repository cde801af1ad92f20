package org.mattersarising.search;

import java.util.Set;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;

/**
 * Which entries a person may find. It is never wider than what their pages show them.
 *
 * @param bodies of which they find the open actions
 * @param confidential of which they find minutes, clauses and exempt actions too: a whole document may hold business closed to the public
 * @param people they themselves, and those for whom they stand in: whose actions they find, exempt ones too
 */
public record Sight(PersonId person, Set<BodyId> bodies, Set<BodyId> confidential, Set<PersonId> people) {}
