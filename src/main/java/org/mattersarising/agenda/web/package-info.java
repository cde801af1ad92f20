/** The pages of work programmes, matters arising and promises, and the calendar feed. */
package org.mattersarising.agenda.web;
