/** The check of the trail as a command, without the service. */
package org.mattersarising.audit.command;
