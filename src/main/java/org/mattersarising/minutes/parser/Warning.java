package org.mattersarising.minutes.parser;

/**
 * Something a person should look at.
 *
 * @param line the line of the text, counted from 1
 * @param message one whole sentence
 */
public record Warning(int line, String message) {}
