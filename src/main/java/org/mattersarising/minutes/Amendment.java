package org.mattersarising.minutes;

/** How a clause of amended minutes differs from the version before; none where its words are the same. */
public enum Amendment {
    CHANGED,
    NEW,
    /** The amended minutes do not have it any more. */
    GONE
}
