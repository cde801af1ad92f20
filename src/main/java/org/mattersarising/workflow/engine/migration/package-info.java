/** Brings running processes from older versions of a model to the one that is deployed. */
package org.mattersarising.workflow.engine.migration;
