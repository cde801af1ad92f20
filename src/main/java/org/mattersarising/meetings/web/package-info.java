/** The pages of calendars: a body's year, one meeting with the days counted back from it, and entering many at once. */
package org.mattersarising.meetings.web;
