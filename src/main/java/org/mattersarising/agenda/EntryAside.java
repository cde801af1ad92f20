package org.mattersarising.agenda;

import java.util.Optional;
import org.mattersarising.shared.Reference;

/**
 * A section that another module adds to the page of an entry. It is declared as a bean.
 *
 * <p>The template holds a fragment {@code aside(it)}: a {@code section} with a heading of its own at level 2. It is shown to whoever may
 * see the entry.
 */
public interface EntryAside {

    /** The template with the fragment, such as {@code workflow/aside}. */
    String template();

    /** What the fragment has as {@code it}; nothing where there is no such section for this entry. */
    Optional<?> of(Reference entry);
}
