package org.mattersarising.people;

import java.util.List;

/** Something besides single actions that waits for a clerk. It is declared as a bean, and stands in the work queue. */
public interface ClerkWork {

    /** Smaller stands higher. */
    int order();

    /** What waits for this clerk now; nothing where nothing does. */
    List<Waiting> of(SignedIn clerk);

    /**
     * One thing that waits.
     *
     * @param key of its sentence, with the count as {0} and what it is about as {1}
     * @param about such as the title of minutes, or an empty text
     * @param href where the clerk settles it
     */
    record Waiting(String key, long count, String about, String href) {}
}
