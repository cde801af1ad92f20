package org.mattersarising.people;

/** What somebody still does after their password. */
public enum SecondStep {
    /** Nothing: they have set none up and none is demanded of them. */
    NONE,
    /** They type a code of their app or use a passkey. */
    ENTER,
    /** It is demanded of them, and they have yet to set it up. */
    SET_UP
}
