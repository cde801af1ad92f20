/** The trail on pages, for auditors. */
package org.mattersarising.audit.web;
