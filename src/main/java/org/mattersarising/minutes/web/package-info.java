/** The clerk's pages: importing a pack, and reviewing what was read from it beside its source. */
package org.mattersarising.minutes.web;
