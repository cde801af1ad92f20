/** Draws a process as its model lays it out, as SVG for a page. */
package org.mattersarising.workflow.picture;
