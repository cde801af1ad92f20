/** The search, and the pages of minutes to which it leads. */
package org.mattersarising.search.web;
