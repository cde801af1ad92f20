package org.mattersarising.minutes;

/** What the clerk made of a proposal. */
public enum ProposalStatus {
    PROPOSED,
    CONFIRMED,
    SET_ASIDE,
    /** What an earlier version of the minutes led to stands for this one too. */
    STANDS,
    /** A later version of the minutes has it, and it is decided there. */
    REPLACED
}
