/**
 * Commands of the minutes module that run without the service: no Spring, no database. {@code read} prints what a
 * document says as JSON.
 */
@NamedInterface("commands")
package org.mattersarising.minutes.command;

import org.springframework.modulith.NamedInterface;
