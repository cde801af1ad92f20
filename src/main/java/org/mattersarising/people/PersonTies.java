package org.mattersarising.people;

import java.util.Map;

/** What of a module belongs to a person, and moves when two entries for one person are made one. Whoever keeps numbers of persons has one. */
public interface PersonTies {

    /** How much of what; the keys end the message keys {@code people.merge.*}. */
    Map<String, Long> of(PersonId person);

    /**
     * Moves what belongs to the entry that goes to the one that stays, in the caller's transaction. What merely records who did something is
     * left as it is.
     */
    void move(PersonId goes, PersonId stays);
}
