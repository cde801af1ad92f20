package org.mattersarising.minutes.parser;

import java.util.Locale;

/** In which capacity somebody attends. */
public enum AttendeeKind {
    MEMBER,
    OTHER_REPRESENTATIVE,
    EMPLOYEE,
    CO_OPTED,
    OTHER;

    @Override
    public String toString() {
        return this == CO_OPTED ? "co-opted" : name().toLowerCase(Locale.ROOT);
    }
}
