package org.mattersarising.actions;

import java.util.Set;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;

/**
 * How far a person's sight goes in lists.
 *
 * @param person whose it is; exempt actions of their own are within it
 * @param bodies of which they see the open business
 * @param confidential of which they see the exempt business too
 */
public record Reach(PersonId person, Set<BodyId> bodies, Set<BodyId> confidential) {}
