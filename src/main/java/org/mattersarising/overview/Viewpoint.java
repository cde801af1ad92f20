package org.mattersarising.overview;

import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;

/**
 * Who looks at which board.
 *
 * @param confidential whether they see its exempt business; what is exempt and their own they see anyway
 */
public record Viewpoint(BodyId body, PersonId person, boolean confidential) {}
