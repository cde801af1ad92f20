/** What tests of several modules share. */
package org.mattersarising.support;
