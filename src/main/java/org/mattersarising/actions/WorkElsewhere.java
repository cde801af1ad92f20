package org.mattersarising.actions;

import org.mattersarising.people.SignedIn;

/** Work of clerks that another module has for them; their work queue leads there. It is declared as a bean. */
public interface WorkElsewhere {

    String path();

    /** Key of a text that takes the number of what waits. */
    String messageKey();

    int waiting(SignedIn clerk);
}
