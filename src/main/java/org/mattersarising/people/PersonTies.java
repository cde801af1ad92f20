package org.mattersarising.people;

import java.util.Map;

/** Says what of a module belongs to a person, before two entries for one person are made one. Whoever keeps numbers of persons has one. */
public interface PersonTies {

    /** How much of what; the keys end the message keys {@code people.merge.*}. */
    Map<String, Long> of(PersonId person);
}
