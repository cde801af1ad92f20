package org.mattersarising.minutes;

import java.util.Collection;
import java.util.Map;

/** Answers what became of confirmed clauses. Implemented by whoever makes something of them. */
public interface Outcomes {

    /** The public reference for each proposal that has one. */
    Map<Long, String> of(Collection<Long> proposals);
}
