package org.mattersarising.shared;

import java.time.Duration;

/**
 * The service's clock was set ahead of the machine's, as only a demonstration does.
 *
 * @param ahead how far the service's clock now is ahead of the machine's, from the start and not since the last move
 */
public record ClockMoved(Duration ahead) {}
