package org.mattersarising.workflow.engine;

/**
 * Marks a bean that an expression in a process may ask, by its bean name. Together with the delegates these are all that a diagram can
 * reach.
 */
public interface AskedByProcesses {}
