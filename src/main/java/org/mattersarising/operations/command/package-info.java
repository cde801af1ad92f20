/** The archive as commands, without the service. */
@NamedInterface("commands")
package org.mattersarising.operations.command;

import org.springframework.modulith.NamedInterface;
