/** The check of the trail as a command, without the service. */
@NamedInterface("commands")
package org.mattersarising.audit.command;

import org.springframework.modulith.NamedInterface;
