package org.mattersarising.actions;

import java.util.Optional;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;

/**
 * A section that another module adds to the page of an action. It is declared as a bean.
 *
 * <p>The template holds a fragment {@code aside(it)}: a {@code section} with a heading of its own at level 2. It is shown to whoever may
 * see the action.
 */
public interface ActionAside {

    /** Smaller stands higher. */
    int order();

    /** The template with the fragment, such as {@code workflow/aside}. */
    String template();

    /** What the fragment has as {@code it}; nothing where there is no such section for this action. */
    Optional<?> of(Reference reference);

    /** The same where it depends on who reads. */
    default Optional<?> of(Reference reference, SignedIn reader) {
        return of(reference);
    }
}
