/** Who may read the figures of the service. */
package org.mattersarising.operations.metrics;
