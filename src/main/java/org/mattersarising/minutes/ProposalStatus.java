package org.mattersarising.minutes;

/** What the clerk made of a proposal. */
public enum ProposalStatus {
    PROPOSED,
    CONFIRMED,
    SET_ASIDE
}
