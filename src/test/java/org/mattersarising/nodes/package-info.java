/**
 * Real nodes: processes of the service as it is packed, without the tests' classes, on one real MySQL. They are killed, their clocks are moved,
 * and then things are counted.
 */
package org.mattersarising.nodes;
