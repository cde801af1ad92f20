package org.mattersarising.notifications;

/** Claiming on the embedded database. */
class ClaimOnH2Tests extends ClaimTest {}
