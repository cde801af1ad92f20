package org.mattersarising.actions;

/**
 * A file handed in, checked: its type is known by its content and is one that is taken.
 *
 * @param name a plain file name, without folders
 * @param mediaType by content
 */
public record EvidenceFile(String name, String mediaType, byte[] content) {}
