package org.mattersarising.minutes.parser;

/** How a finding came about, so that a review can sort by doubt. */
public enum Found {
    /** The document says it in so many words. */
    STATED,
    /** It follows from what stands around it: the presenter of the item, the meeting's date. */
    IMPLIED,
    /** Several answers fit, or none is certain: a person chooses. */
    CANDIDATES
}
