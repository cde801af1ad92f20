/** What is put beside a real node so that a test can move its clock; nothing else of the tests is there. */
package org.mattersarising.nodes.steered;
