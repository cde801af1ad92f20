package org.mattersarising.search;

/** What kind of thing is found. */
public enum Kind {
    ACTION,
    MINUTE,
    CLAUSE
}
