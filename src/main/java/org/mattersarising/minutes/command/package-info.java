/**
 * Commands of the minutes module that run without the service: no Spring, no database. {@code read} prints what a
 * document says as JSON.
 */
package org.mattersarising.minutes.command;
