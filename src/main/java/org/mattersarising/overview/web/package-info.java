/** The chair's screen. */
package org.mattersarising.overview.web;
