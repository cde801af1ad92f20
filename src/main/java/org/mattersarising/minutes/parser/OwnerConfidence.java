package org.mattersarising.minutes.parser;

import java.util.Locale;

/** How sure the text is about who acts. */
public enum OwnerConfidence {
    /** The clause names who acts. */
    EXPLICIT,
    /** Only the item around the clause does. */
    IMPLIED,
    /** Nobody is named, or several could be meant; see the candidates. */
    NONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
