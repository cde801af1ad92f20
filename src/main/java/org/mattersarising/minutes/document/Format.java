package org.mattersarising.minutes.document;

/** What a document is, by its content; only plain text and Markdown are told apart by the file name. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX
}
